/** Shows the style that a reader chose from the list of a page, and says so. */
import words from '#words/style-choice.json' with { type: 'json' };
import { say } from '../../words/message.ts';

/** Shows and keeps the style that is chosen in a list; the status says how that went. */
export function choose(select: HTMLSelectElement, status: Element): void {
  const style = select.selectedOptions[0]?.textContent ?? '';
  const chosen = import('./restyle.ts').then(({ chooseStyle }) => chooseStyle(select.value));
  chosen.then(
    () => (status.textContent = say(words.chosen, { style })),
    () => (status.textContent = words.notFetched),
  );
}
