/** The buttons of a preview: one closes a sheet, one shows what can be copied of a citation's source, others keep. */
import panel from '#words/panel.json' with { type: 'json' };
import words from '#words/preview-button.json' with { type: 'json' };
import { make } from '../elements.ts';
import { inTime } from '../in-time.ts';
import { keepCitation, keepRow } from '../notes/keep-in-preview.ts';
import { sayUnfetched } from '../page/beside.ts';

/** Adds the buttons to a preview that has opened, with the citation that was pointed at last. */
export function addButtons(preview: HTMLElement, link: Element | null): void {
  for (const old of preview.querySelectorAll('.cite-source, .close, .keep')) old.remove();
  const close = make('button', { type: 'button', class: 'plain close' }, panel.close);
  close.addEventListener('click', () => preview.hidePopover());
  preview.prepend(close);
  // citations of the same page share a preview
  if (link?.getAttribute('interestfor') !== preview.id) {
    const row = preview.querySelector<HTMLAnchorElement>('.links a[href*="#"]');
    if (row) preview.append(keepRow(row));
    return;
  }
  const button = make('button', { type: 'button', class: 'cite-source' }, words.cite);
  button.addEventListener('click', () => {
    inTime(import('./source-citations.ts')).then(
      ({ showSourceCitations }) => showSourceCitations(preview, link, button),
      () => sayUnfetched(button),
    );
  });
  preview.append(button, keepCitation(link));
}
