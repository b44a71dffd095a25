/** Offers a reader the place where they were on this page. The page moves for nobody who does not follow it. */
import words from '#words/continue.json' with { type: 'json' };
import { say } from '../../words/message.ts';
import { quoteOf } from '../cite/quotation.ts';
import { make } from '../elements.ts';
import { showBar } from '../panels/bar.ts';
import { keepPlace } from './kept.ts';

/** How many words of a paragraph tell which it is. */
const WORDS = 6;

/** What a place is called: "4.13: The pattern makes sense…", or the words of its heading. */
function nameOf(place: HTMLElement): string {
  const text = place.textContent?.trim() ?? '';
  if (!(place instanceof HTMLAnchorElement)) return text;
  const start = quoteOf(undefined, place)?.text.split(' ').slice(0, WORDS).join(' ') ?? '';
  return say(words.paragraph, { number: text, start });
}

/** Offers a place in a bar, unless there is one already. */
export function offer(place: HTMLElement): void {
  if (document.querySelector('.bar')) return;
  const link = make('a', { href: `#${place.id}` }, say(words.offer, { place: nameOf(place) }));
  const title = document.querySelector<HTMLElement>('h1 + .permalink');
  const bar = showBar([make('p', {}, link)], title);
  // who closes it does not want it again
  bar.querySelector('.close')?.addEventListener('click', () => keepPlace(location.pathname));
}
