/** The list of keys, and the switch that turns them off. */
import { keys } from '../keys.ts';
import { keepChoice } from './device-choice.ts';
import { makeDialog } from './dialog.ts';
import styles from '../styles/keys.css?inline';
import { addStyles, make } from './elements.ts';

addStyles(styles);

const box = make('input', { type: 'checkbox' });
const dialog = makeDialog(
  'Keys',
  make('h2', {}, 'Keys'),
  make(
    'dl',
    { class: 'keys' },
    ...Object.entries(keys).flatMap(([key, does]) => [
      make('dt', {}, make('kbd', {}, key)),
      make('dd', {}, does),
    ]),
  ),
  make('p', {}, make('label', {}, box, 'These keys work, on this device')),
  make('p', { class: 'quiet' }, 'They never do where you write. All links work without them.'),
);

box.addEventListener('change', () => keepChoice('keys', box.checked ? '' : 'off'));

/** Opens the list of keys. */
export function openKeys(): void {
  box.checked = document.documentElement.dataset['keys'] === undefined;
  dialog.showModal();
}
