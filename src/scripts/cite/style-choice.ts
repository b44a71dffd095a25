/** Lets a reader choose the style of citations on every page, and keeps the choice. */
import { inTime } from '../in-time.ts';
import { sayUnfetched } from '../page/beside.ts';
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
    inTime(import('./choose-style.ts')).then(
      ({ choose }) => choose(select, status),
      () => sayUnfetched(select),
    );
  });
}
