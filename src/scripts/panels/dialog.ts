import words from '#words/panel.json' with { type: 'json' };
import styles from './dialog.css?inline';
import { addStyles, make } from '../elements.ts';

addStyles(styles);

/** A dialog of the page, with a button that closes it. It gives focus back by itself (HTML, 4.11.4). */
export function makeDialog(name: string, ...children: readonly Node[]): HTMLDialogElement {
  const close = make('button', { type: 'button', class: 'close' }, words.close);
  const dialog = make('dialog', { class: 'dialog', 'aria-label': name }, close, ...children);
  close.addEventListener('click', () => dialog.close());
  // a press beside it, where browsers do not close it of their own
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    // where nothing had the focus before, it must not stay on what is no longer shown
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && dialog.contains(focused)) focused.blur();
  });
  document.body.append(dialog);
  return dialog;
}
