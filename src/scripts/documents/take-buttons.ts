/** Buttons that take a part of a page away as a document, wherever they stand. */
import words from '#words/take-part.json' with { type: 'json' };
import { make } from '../elements.ts';
import { inTime } from '../in-time.ts';
import type { Part } from './take-part.ts';

/**
 * A button for each format of word processors, which has the browser save the part in the style that
 * the reader chose, and says in the status how that went. What makes documents is fetched when a
 * reader first asks for it.
 */
export const takeButtons = (
  status: Element,
  part: Part,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement[] =>
  (['docx', 'odt'] as const).map((format) => {
    const name = words[part.kind][format];
    const button = make('button', { type: 'button', ...attributes }, name);
    button.addEventListener('click', () => {
      status.classList.remove('visually-hidden');
      status.textContent = words.making;
      inTime(import('./take-part.ts'))
        .then(({ takePart }) => takePart(part, format))
        .then(
          (how) => (status.textContent = how),
          () => (status.textContent = words.notFetched),
        );
    });
    return button;
  });
