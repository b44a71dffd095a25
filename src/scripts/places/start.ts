/** Keeps the place at which a reader leaves a long page, and has it offered when they come back. */
import { keepPlace, placeOn } from './kept.ts';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const numbers = all('article a.number');
/** The paragraphs of a page, or the headings of one without numbers, in order. */
const places = numbers.length > 0 ? numbers : all('article .heading > :is(h2, h3)');

/** How far down a place must be to be worth keeping, in windows. */
const FAR = 1;
/** How near the top of the window a place is that has just been read, in pixels: below a bar, too. */
const AT_TOP = 100;

function keep(): void {
  // from the head of the page the way back is short, and what was kept before still holds
  if (scrollY < FAR * innerHeight) return;
  const tops = places.map((place) => place.getBoundingClientRect().top);
  const here = places[tops.filter((top) => top < AT_TOP).length - 1];
  // who sees the last of them has read the page
  const isRead = (tops.at(-1) ?? 0) < innerHeight / 2;
  if (here) keepPlace(location.pathname, isRead ? undefined : here.id);
}

// browsers on phones end a page without any other word
document.addEventListener('visibilitychange', keep);
addEventListener('pagehide', keep);

const kept = placeOn(location.pathname);
const place = kept === undefined ? null : document.getElementById(kept);
// an address that leads to a place, or a browser that leads back to one, knows better
const isLed = location.hash !== '' || scrollY > innerHeight;
// who cannot be offered it scrolls
if (place && !isLed) import('./offer.ts').then(({ offer }) => offer(place)).catch(() => undefined);
