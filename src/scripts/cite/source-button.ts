/** The buttons of a citation's preview: one shows what can be copied of its source, one closes a sheet. */
import panel from '#words/panel.json' with { type: 'json' };
import words from '#words/preview-button.json' with { type: 'json' };
import { make } from '../elements.ts';
import { inTime } from '../in-time.ts';
import { sayUnfetched } from '../page/beside.ts';

/** Adds the buttons to a preview, for the link that opened it. */
export function addButtons(preview: HTMLElement, link: Element): void {
  for (const old of preview.querySelectorAll('.cite-source, .close')) old.remove();
  const button = make('button', { type: 'button', class: 'cite-source' }, words.cite);
  button.addEventListener('click', () => {
    inTime(import('./source-citations.ts')).then(
      ({ showSourceCitations }) => showSourceCitations(preview, link, button),
      () => sayUnfetched(button),
    );
  });
  const close = make('button', { type: 'button', class: 'plain close' }, panel.close);
  close.addEventListener('click', () => preview.hidePopover());
  preview.prepend(close);
  preview.append(button);
}
