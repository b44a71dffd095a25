/** Lets a reader choose the style of citations on every page, and keeps the choice. */
import words from '#words/style-choice.json' with { type: 'json' };
import { say } from '../../words/message.ts';
import { chosenStyle } from './chosen-style.ts';

const choice = document.querySelector<HTMLElement>('#style-choice');
const select = choice?.querySelector('select');
const status = choice?.querySelector('[role="status"]');

if (choice && select && status) {
  choice.hidden = false;
  select.value = chosenStyle();
  // the style that was kept is no longer offered
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  select.addEventListener('change', () => {
    const name = select.selectedOptions[0]?.textContent ?? '';
    const chosen = import('./restyle.ts').then(({ chooseStyle }) => chooseStyle(select.value));
    chosen.then(
      () => (status.textContent = say(words.chosen, { style: name })),
      () => (status.textContent = words.notFetched),
    );
  });
}
