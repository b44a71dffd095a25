/**
 * The panel in which a reader chooses light or dark, quiet citations, and whether places are kept. The choices are kept on
 * this device, and before-paint.js applies them to the next page before it is painted.
 */
import words from '#words/display.json' with { type: 'json' };
import frame from '#words/panel.json' with { type: 'json' };
import styles from './display.css?inline';
import { keepChoice } from './device-choice.ts';
import { addStyles, make } from '../elements.ts';
import { choosePlaces, keepsPlaces } from '../places/kept.ts';
import { openPanelAt } from './panel.ts';

addStyles(styles);

const { dataset } = document.documentElement;

const { device, light, dark } = words.themes;
const THEMES = { '': device, light, dark };

/** Opens the panel beside the link that asks for it. */
export function open(link: HTMLAnchorElement): void {
  document.querySelector('.display-panel')?.remove();
  const themes = Object.entries(THEMES).map(([value, name]) =>
    make(
      'label',
      {},
      make('input', {
        type: 'radio',
        name: 'theme',
        value,
        checked: (dataset['theme'] ?? '') === value,
      }),
      ` ${name}`,
    ),
  );
  const quiet = make('input', { type: 'checkbox', checked: dataset['quiet'] !== undefined });
  const places = make('input', { type: 'checkbox', checked: keepsPlaces() });
  const close = make('button', { type: 'button', class: 'plain close' }, frame.close);
  const panel = make(
    'div',
    { class: 'display-panel', popover: 'auto', role: 'dialog', 'aria-labelledby': 'display-title' },
    close,
    make('h2', { id: 'display-title' }, words.title),
    make('fieldset', {}, make('legend', {}, words.colours), ...themes),
    make(
      'p',
      {},
      make('label', {}, quiet, ` ${words.quiet}`),
      make('span', { class: 'quiet' }, words.ofQuiet),
    ),
    make(
      'p',
      {},
      make('label', {}, places, ` ${words.places}`),
      make('span', { class: 'quiet' }, words.ofPlaces),
    ),
    make('p', { class: 'quiet' }, frame.kept),
  );
  panel.addEventListener('change', ({ target }) => {
    if (target === quiet) keepChoice('quiet', quiet.checked ? 'yes' : '');
    else if (target === places) choosePlaces(places.checked);
    else keepChoice('theme', (target as HTMLInputElement).value);
  });
  close.addEventListener('click', () => panel.hidePopover());
  openPanelAt(link, panel);
}
