/**
 * The panel that opens from the link of a heading or a row, whose address is copied at once. What it
 * leads to can be kept in the reader's notes.
 */
import frame from '#words/panel.json' with { type: 'json' };
import words from '#words/copy-link.json' with { type: 'json' };
import { passageAt, wordsIn, type Passage } from '../../notes/passage.ts';
import { isCitable, slugAt } from '../cite/citable.ts';
import { takeButtons } from '../documents/take-buttons.ts';
import type { Part } from '../documents/take-part.ts';
import { addStyles, make } from '../elements.ts';
import { keepButton } from '../notes/keep-button.ts';
import { openPanelAt } from '../panels/panel.ts';
import { sayBeside } from './beside.ts';
import styles from './link-panel.css?inline';

addStyles(styles);

/** Opens the panel beside a link, where what it leads to can be kept; says whether its address is copied. */
export async function open(link: HTMLAnchorElement, copying?: Promise<boolean>): Promise<void> {
  const said = (await copying) ? words.copied : '';
  const slug = slugAt(link);
  const passage = passageAt(document, link.hash.slice(1));
  const named = document.getElementById(link.hash.slice(1));
  if (!passage || !named || !isCitable(slug)) {
    if (said) sayBeside(link, said);
    return;
  }
  const { kind, anchor } = passage;
  const part = partOf(kind, slug, anchor);
  const status = make('p', { role: 'status', class: 'quiet' });
  const close = make('button', { type: 'button', class: 'plain close' }, frame.close);
  const panel = make(
    'div',
    { class: 'link-panel', popover: 'auto', role: 'dialog', 'aria-labelledby': 'link-title' },
    close,
    make('h2', { id: 'link-title' }, wordsIn(named.querySelector('dt > :first-child') ?? named)),
    make(
      'p',
      { class: 'row' },
      keepButton(status, () => [{ kind, slug, anchor }]),
      ...(part ? takeButtons(status, part) : []),
    ),
    status,
  );
  close.addEventListener('click', () => panel.hidePopover());
  openPanelAt(link, panel);
  // once it is shown: what stands in it before is not read out
  status.textContent = said;
}

/** What can be taken away as a document: a claim, a case, and a section by its title. */
function partOf(kind: Passage['kind'], slug: string, anchor: string): Part | undefined {
  if (kind === 'claim' || kind === 'case') return { kind, slug, anchor };
  const isSection = anchor === slug && document.querySelector('article a.number') !== null;
  return isSection ? { kind: 'section', slug, anchor } : undefined;
}
