/**
 * Answers an address that names a paragraph which a kept page never had. Whatever the address says
 * is shown as text, never as HTML.
 */
import words from '#words/no-paragraph.json' with { type: 'json' };
import { nearestTo } from '../../passages/nearest.ts';
import { readId } from '../../passages/passage.ts';
import { parts } from '../../words/message.ts';
import { make } from '../elements.ts';

const ITEM = 'edition-';
const bar = document.querySelector<HTMLElement>('.edition-bar');
const status = bar?.querySelector('[role="status"]');

/** The paragraphs that the page has an item for at its end. */
const known = [...document.querySelectorAll(`.edition-became [id^="${ITEM}p"]`)].map(({ id }) => ({
  id: id.slice(ITEM.length),
}));

const numberOf = (id: string) => id.slice(1).replace('-', '.');

/** Says that there is no such paragraph, and which is the nearest. */
export function say(fragment: string): void {
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
