/** The list of shortcuts, with the switch that turns them off. */
import words from '#words/keys.json' with { type: 'json' };
import { keepChoice } from './device-choice.ts';
import { makeDialog } from './dialog.ts';
import styles from '../../styles/parts/shortcuts.css?inline';
import { addStyles, make } from '../elements.ts';

addStyles(styles);

const box = make('input', { type: 'checkbox' });
const dialog = makeDialog(
  words.title,
  make('h2', {}, words.title),
  make(
    'dl',
    { class: 'keys' },
    ...Object.entries(words.does).flatMap(([key, does]) => [
      make('dt', {}, make('kbd', {}, key)),
      make('dd', {}, does),
    ]),
  ),
  make('p', {}, make('label', {}, box, words.work)),
  make('p', { class: 'quiet' }, words.never),
);

box.addEventListener('change', () => keepChoice('keys', box.checked ? '' : 'off'));

/** Opens the list of shortcuts. */
export function open(): void {
  box.checked = document.documentElement.dataset['keys'] === undefined;
  dialog.showModal();
}
