/** The button in a citation's preview that shows what can be copied of its source. */
import words from '#words/preview-button.json' with { type: 'json' };
import { inTime } from '../in-time.ts';
import { sayUnfetched } from '../page/beside.ts';

/** Adds the button to a preview, for the link that opened it. */
export function addButton(preview: HTMLElement, link: Element): void {
  preview.querySelector('.cite-source')?.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cite-source';
  button.textContent = words.cite;
  button.addEventListener('click', () => {
    inTime(import('./source-citations.ts')).then(
      ({ showSourceCitations }) => showSourceCitations(preview, link, button),
      () => sayUnfetched(button),
    );
  });
  preview.append(button);
}
