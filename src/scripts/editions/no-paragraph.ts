/**
 * Answers an address that names a paragraph which a kept page never had. Whatever the address says
 * is shown as text, never as HTML.
 */
import words from '#words/no-paragraph.json' with { type: 'json' };
import { nearestTo } from '../../passages/nearest.ts';
import { readId } from '../../passages/passage.ts';
import { parts } from '../../words/message.ts';
import { make } from '../elements.ts';
import { paragraphsThen } from './paragraphs-then.ts';

const bar = document.querySelector<HTMLElement>('.edition-bar');
const status = bar?.querySelector('[role="status"]');
const known = paragraphsThen();

const numberOf = (id: string) => id.slice(1).replace('-', '.');

/** Goes to the paragraph that was meant, or says that there is none, and which is the nearest. */
export function answer(fragment: string): void {
  const meant = known.find(({ id }) => id.toLowerCase() === fragment.toLowerCase());
  if (meant) {
    location.replace(`#${meant.id}`);
    return;
  }
  const { section, number } = readId(fragment);
  const near = nearestTo(section, number, known);
  status?.replaceChildren(
    ...parts<string | Node>(near ? words.near : words.alone, {
      number: `${section}.${number}`,
      edition: bar?.dataset['edition'] ?? '',
      nearest: near ? make('a', { href: `#${near.id}` }, numberOf(near.id)) : '',
    }),
  );
  // what it said holds for no other address
  addEventListener('hashchange', () => status?.replaceChildren(), { once: true });
}
