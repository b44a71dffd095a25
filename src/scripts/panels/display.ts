/**
 * The panel in which a reader chooses light or dark, and switches the rest on and off. The choices
 * are kept on this device, and before-paint.js applies them to the next page before it is painted.
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

const switchOf = (key: 'quiet' | 'numbers') => ({
  isOn: () => dataset[key] !== undefined,
  choose: (isOn: boolean) => keepChoice(key, isOn ? 'yes' : ''),
});
/** What can be on or off, in the order in which the panel has it. */
const SWITCHES = {
  quiet: switchOf('quiet'),
  numbers: switchOf('numbers'),
  places: { isOn: keepsPlaces, choose: choosePlaces },
};
const KEYS = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];

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
  const boxes = KEYS.map((key) => {
    const box = make('input', { type: 'checkbox', name: key, checked: SWITCHES[key].isOn() });
    const { name, means } = words.boxes[key];
    return make(
      'p',
      {},
      make('label', {}, box, ` ${name}`),
      make('span', { class: 'quiet' }, means),
    );
  });
  const close = make('button', { type: 'button', class: 'plain close' }, frame.close);
  const panel = make(
    'div',
    { class: 'display-panel', popover: 'auto', role: 'dialog', 'aria-labelledby': 'display-title' },
    close,
    make('h2', { id: 'display-title' }, words.title),
    make('fieldset', {}, make('legend', {}, words.colours), ...themes),
    ...boxes,
    make('p', { class: 'quiet' }, frame.kept),
  );
  panel.addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    const key = KEYS.find((each) => each === name);
    if (key) SWITCHES[key].choose(checked);
    else keepChoice('theme', value);
  });
  close.addEventListener('click', () => panel.hidePopover());
  openPanelAt(link, panel);
}
