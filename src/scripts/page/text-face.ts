/**
 * Fetches the text face after the page is shown, and remembers that it is there for the next page,
 * which is set in it where its upright and its italic are both loaded before the first paint, and in
 * neither where one is not (before-paint.js: browsers without `blocking` draw frames before they paint
 * any). To wait would hold words back, to swap would move them, and one alone would mix two faces.
 *
 * To have it on a first visit was tried on a fast 4G connection (9 Mbit/s, 85 ms), nine visits each.
 * Chromium holds the first paint back, by some 80 ms, for a face that is asked for before it: preloaded,
 * both files were in time twice, and an upright of 6 kB, with the characters of one page, seven times.
 * Fetched as mere data they hold nothing back, and are never in time. Even one within the page is not
 * in its first frame; to swap moves words, as lines break elsewhere (a shift of 0.17).
 */
import { remember } from '../device.ts';

// the first two are the text face's, as in before-paint.js; others stand in for it, or are of paper
const faces = [...document.fonts].slice(0, 2);

void Promise.all(faces.map((face) => face.load())).then(
  () => remember('face', 'kept'),
  () => undefined,
);

export {};
