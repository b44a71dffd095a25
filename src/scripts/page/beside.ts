import words from '#words/unfetched.json' with { type: 'json' };

/** Says something for a moment, beside what was pressed or is meant. */
export function sayBeside(place: Element | null, text: string, wait = 2000): void {
  const status = document.createElement('span');
  status.className = 'copied';
  status.role = 'status';
  place?.after(status);
  status.textContent = ` ${text}`;
  setTimeout(() => status.remove(), wait);
}

/** Says that what a link or button would have shown cannot be had. */
export const sayUnfetched = (pressed: Element): void => sayBeside(pressed, words.here, 8000);

/** Says at the head of the page, for as long as it is open, that it lacks something. */
export const sayPartUnfetched = (): void =>
  sayBeside(document.querySelector('h1'), words.here, 1e9);
