/** In a citation's preview: the source as it is cited, and as it is cited by way of this site. */
import styles from '../styles/source-citations.css?inline';
import { citable, slugAt } from './citable.ts';
import { chosenStyle } from './chosen-style.ts';
import { copy, formatted, sayCopied } from './clipboard.ts';
import { addStyles, fill, make } from './elements.ts';

addStyles(styles);

/** Puts what can be copied into a preview in place of a button, for the citation that it was opened from. */
export async function showSourceCitations(
  preview: Element,
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
    said.textContent = 'The citation could not be fetched. Try again when you are online.';
    return;
  }
  const where = page.kind === 'note' ? 'in a note' : 'in the text';
  const own = page.page.entry;
  box.prepend(
    make('h2', {}, 'Cite the original'),
    make('p', { class: 'quiet' }, 'If you have read the source itself.'),
    ...copyable(cited.inText, where, said),
    ...copyable(page.entries[cited.work] ?? '', 'in the list', said),
    make('h2', {}, 'Cited in'),
    make('p', { class: 'quiet' }, 'If you have read of it here alone.'),
    ...copyable(cited.secondary, where, said),
    ...copyable(own, 'in the list', said),
  );
  // a preview that loses the focus closes
  if (document.activeElement === button) box.querySelector('button')?.focus();
  button.remove();
}

function copyable(html: string, what: string, said: Element): HTMLElement[] {
  const form = make('div', { class: 'form' });
  fill(form, html);
  const button = make('button', { type: 'button' }, `Copy, ${what}`);
  button.addEventListener('click', () => sayCopied(copy(formatted(form)), said));
  return [form, button];
}
