/** Citations to copy in a citation's preview: of the source itself, and of the source as cited here. */
import citing from '#words/citing.json' with { type: 'json' };
import words from '#words/source-citations.json' with { type: 'json' };
import styles from './source-citations.css?inline';
import { fetchCitable, slugAt } from './citable.ts';
import { chosenStyle } from './chosen-style.ts';
import { copy, copyButton, formatted } from './clipboard.ts';
import { addStyles, fill, make } from '../elements.ts';
import { growInPlace } from '../panels/grow-in-place.ts';

addStyles(styles);

/** Replaces the button in a preview with the citations of its source, for the link that opened it. */
export async function showSourceCitations(
  preview: HTMLElement,
  link: Element,
  button: HTMLElement,
): Promise<void> {
  preview.querySelector('.source-citations')?.remove();
  const status = make('p', { role: 'status', class: 'quiet' });
  const box = make('div', { class: 'source-citations' }, status);
  preview.append(box);
  const page = await fetchCitable(chosenStyle(), slugAt(link)).catch(() => undefined);
  const source = page?.citations[link.id];
  if (!page || !source) {
    status.textContent = citing.notFetched;
    return;
  }
  const copyCitation = page.kind === 'note' ? words.copyInNote : words.copyInText;
  const own = page.edition.page.entry;
  growInPlace(preview, () =>
    box.prepend(
      make('h2', {}, words.original),
      make('p', { class: 'quiet' }, words.ofOriginal),
      ...copyable(source.inText, copyCitation, status),
      ...copyable(page.entries[source.work] ?? '', words.copyInList, status),
      make('h2', {}, words.citedIn),
      make('p', { class: 'quiet' }, words.ofCitedIn),
      ...copyable(source.secondary, copyCitation, status),
      ...copyable(own, words.copyInList, status),
    ),
  );
  // a preview closes when it loses the focus
  if (document.activeElement === button) box.querySelector('button')?.focus();
  button.remove();
}

function copyable(html: string, name: string, status: Element): HTMLElement[] {
  const form = make('div', { class: 'form' });
  fill(form, html);
  return [form, copyButton({}, name, status, () => copy(formatted(form)))];
}
