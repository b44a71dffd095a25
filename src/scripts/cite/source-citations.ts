/** In a citation's preview: the source as it is cited, and as it is cited by way of this site. */
import citing from '#words/citing.json' with { type: 'json' };
import words from '#words/source-citations.json' with { type: 'json' };
import styles from './source-citations.css?inline';
import { citable, slugAt } from './citable.ts';
import { chosenStyle } from './chosen-style.ts';
import { copy, formatted, sayCopied } from './clipboard.ts';
import { addStyles, fill, make } from '../elements.ts';
import { growInPlace } from '../panels/grow-in-place.ts';

addStyles(styles);

/** Puts what can be copied into a preview in place of a button, for the citation that it was opened from. */
export async function showSourceCitations(
  preview: HTMLElement,
  link: Element,
  button: HTMLElement,
): Promise<void> {
  preview.querySelector('.source-citations')?.remove();
  const said = make('p', { role: 'status', class: 'quiet' });
  const box = make('div', { class: 'source-citations' }, said);
  preview.append(box);
  const page = await citable(chosenStyle(), slugAt(link)).catch(() => undefined);
  const cited = page?.citations[link.id];
  if (!page || !cited) {
    said.textContent = citing.notFetched;
    return;
  }
  const copyCitation = page.kind === 'note' ? words.copyInNote : words.copyInText;
  const own = page.page.entry;
  growInPlace(preview, () =>
    box.prepend(
      make('h2', {}, words.original),
      make('p', { class: 'quiet' }, words.ofOriginal),
      ...copyable(cited.inText, copyCitation, said),
      ...copyable(page.entries[cited.work] ?? '', words.copyInList, said),
      make('h2', {}, words.citedIn),
      make('p', { class: 'quiet' }, words.ofCitedIn),
      ...copyable(cited.secondary, copyCitation, said),
      ...copyable(own, words.copyInList, said),
    ),
  );
  // a preview that loses the focus closes
  if (document.activeElement === button) box.querySelector('button')?.focus();
  button.remove();
}

function copyable(html: string, name: string, said: Element): HTMLElement[] {
  const form = make('div', { class: 'form' });
  fill(form, html);
  const button = make('button', { type: 'button' }, name);
  button.addEventListener('click', () => sayCopied(copy(formatted(form)), said));
  return [form, button];
}
