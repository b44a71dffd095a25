import words from '#words/panel.json' with { type: 'json' };
import styles from './dialog.css?inline';
import { addStyles, make } from '../elements.ts';

addStyles(styles);

/** Adds a dialog to the page, with a button that closes it. The browser gives the focus back (HTML, 4.11.4). */
export function makeDialog(name: string, ...children: readonly Node[]): HTMLDialogElement {
  const close = make('button', { type: 'button', class: 'plain close' }, words.close);
  const dialog = make('dialog', { class: 'dialog', 'aria-label': name }, close, ...children);
  close.addEventListener('click', () => dialog.close());
  // a press outside, in browsers that do not close a dialog by themselves
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    // the focus must not stay in a dialog that is closed, as it does where nothing had it before
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && dialog.contains(focused)) focused.blur();
  });
  document.body.append(dialog);
  return dialog;
}
