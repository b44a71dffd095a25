/**
 * The panel that opens from a paragraph's number. It has citations to copy, in any style: of the
 * paragraph, its section or the whole site, in the edition that is read or as the page changes, for
 * the text and for the list.
 */
import frame from '#words/panel.json' with { type: 'json' };
import words from '#words/cite-panel.json' with { type: 'json' };
import styleWords from '#words/style-choice.json' with { type: 'json' };
import citing from '#words/citing.json' with { type: 'json' };
import { ofParagraph, type CitablePage, type Version } from '../../cite/citable-pages.ts';
import { citationStyleNames } from '../../addresses/style-names.ts';
import { say } from '../../words/message.ts';
import { passageAddress } from '../../passages/passage.ts';
import { REFERENCE_FORMATS } from '../../addresses/formats.ts';
import { recordFile, WHOLE } from '../../addresses/paths.ts';
import { path } from '../../addresses/url.ts';
import styles from './cite-panel.css?inline';
import { inTextInWords } from '../../words/in-words.ts';
import { fetchCitable, permanent, slugAt } from './citable.ts';
import { chooseStyle } from './restyle.ts';
import { chosenStyle } from './chosen-style.ts';
import { copy, copyButton, formatted } from './clipboard.ts';
import { takeButtons } from '../documents/take-buttons.ts';
import { addStyles, fill, make } from '../elements.ts';
import { keepButton } from '../notes/keep-button.ts';
import { openPanelAt } from '../panels/panel.ts';
import { copyQuote, quoteOf } from './quotation.ts';
import { shareButtons } from './share.ts';

addStyles(styles);

const KINDS = ['paragraph', 'page', 'whole'] as const;
type What = (typeof KINDS)[number];
const VERSIONS: readonly Version[] = ['edition', 'live'];

/** Opens the panel beside a paragraph's number. */
export async function open(number: HTMLAnchorElement): Promise<void> {
  document.querySelector('.cite-panel')?.remove();
  const slug = slugAt(number);
  const selection = quoteOf(getSelection(), number);
  const status = make('p', { role: 'status', class: 'quiet' });
  const inText = make('div', { class: 'form' });
  const entry = make('div', { class: 'form' });
  const inTextLabel = make('h3', { id: 'cite-in-text' }, citing.inText);
  const files = make('p', { class: 'downloads' });
  const section = { kind: 'section', slug, anchor: slug } as const;
  const documents = make('p', { class: 'row' });
  const select = make(
    'select',
    { id: 'cite-style' },
    ...Object.entries(citationStyleNames).map(([id, name]) =>
      make('option', { value: id, selected: id === chosenStyle() }, name),
    ),
  );
  const button = (name: string, run: () => Promise<void>, attributes = {}) =>
    copyButton(attributes, name, status, run);
  const copyForm = (form: Element) => () => copy(show().then(() => formatted(form)));
  const page = () => fetchCitable(select.value, slug);
  const link = async () => linkTo(number, slug, await page());
  const close = make('button', { type: 'button', class: 'plain close' }, frame.close);
  const panel = make(
    'div',
    { class: 'cite-panel', popover: 'auto', role: 'dialog', 'aria-labelledby': 'cite-title' },
    close,
    make('h2', { id: 'cite-title' }, say(words.title, { number: number.textContent })),
    choiceOf('cite-what', words.what, KINDS),
    choiceOf('cite-version', words.version, VERSIONS),
    make('p', { class: 'row' }, make('label', { for: 'cite-style' }, words.style), select),
    make(
      'div',
      { class: 'row' },
      inTextLabel,
      button(words.copyCitation, copyForm(inText), { class: 'primary' }),
    ),
    inText,
    make(
      'div',
      { class: 'row' },
      make('h3', {}, words.inList),
      button(words.copyReference, copyForm(entry)),
    ),
    entry,
    make(
      'p',
      { class: 'row' },
      button(selection ? words.copySelected : citing.copyQuote, () =>
        copyQuote(selection ?? quoteOf(undefined, number), page()),
      ),
      button(words.copyLink, async () => navigator.clipboard.writeText(await link())),
      keepButton(status, () => [
        selection
          ? { kind: 'quotation', slug, anchor: number.id, quoted: selection }
          : { kind: 'paragraph', slug, anchor: number.id },
      ]),
      ...shareButtons(link),
    ),
    files,
    documents,
    status,
  );
  const show = async () => {
    const chosen = [...panel.querySelectorAll<HTMLInputElement>('input:checked')];
    const [what, version] = chosen.map(({ value }) => value) as [What, Version];
    const citable = await page();
    const own = citable[version];
    fill(
      inText,
      what === 'paragraph'
        ? unbroken(ofParagraph(own, citable.paragraphs[number.id]?.number ?? ''))
        : own[what].inText,
    );
    fill(entry, own[what === 'whole' ? 'whole' : 'page'].entry);
    inTextLabel.textContent = inTextInWords(citable.kind);
    documents.replaceChildren(...(what === 'page' ? takeButtons(status, section) : []));
    const file = what === 'whole' ? WHOLE : slug;
    files.replaceChildren(
      words.takeAway,
      ...Object.entries(REFERENCE_FORMATS).map(([ending, name]) =>
        make('a', { href: path(`/${recordFile(file, ending)}`), download: true }, name),
      ),
      make('a', { href: path(`/cite/${slug}/`) }, words.allForms),
    );
  };
  const showOrSay = () =>
    show().catch(() => {
      status.textContent = citing.notFetched;
    });
  panel.addEventListener('change', ({ target }) => {
    status.textContent = '';
    void showOrSay();
    if (target !== select) return;
    chooseStyle(select.value).catch(() => {
      status.textContent = styleWords.notFetched;
    });
  });
  close.addEventListener('click', () => panel.hidePopover());
  openPanelAt(number, panel, number.parentElement);
  await showOrSay();
}

/** A citation whose paragraph's number stays with its "para.", on whatever line they come. */
const unbroken = (form: string) => form.replace(/\b(para\.?) (?=\d)/gu, '$1\u00a0');

/** A choice of one of some values, the first of which is chosen. */
const choiceOf = <Value extends What | Version>(
  name: string,
  legend: string,
  values: readonly Value[],
) =>
  make(
    'fieldset',
    {},
    make('legend', { class: 'visually-hidden' }, legend),
    ...values.map((value, index) =>
      make(
        'label',
        {},
        make('input', { type: 'radio', name, value, checked: index === 0 }),
        ` ${words[value]}`,
      ),
    ),
  );

/** The live address of a passage, which says whether its words have changed since their edition. */
function linkTo(number: Element, slug: string, citable: CitablePage): string {
  const paragraph = citable.paragraphs[number.id];
  if (!paragraph) throw new RangeError(`There is no paragraph ${number.id}.`);
  const { edition, hash } = paragraph;
  return passageAddress(permanent(`/${slug}/`), { id: number.id, edition, hash });
}
