/**
 * Fetches the text face after the page is shown, and remembers that it is there for the next page,
 * which is set in it where its upright and its italic are both loaded before the first paint, and in
 * neither where one is not (before-paint.js: browsers without `blocking` draw frames before they paint
 * any). To wait would hold words back, to swap would move them, and one alone would mix two faces.
 *
 * To fetch it before the first paint of a first visit was tried: a page on a fast 4G connection (9
 * Mbit/s, 85 ms) was painted a third later, and the face was still not there.
 */
import { remember } from '../device.ts';

// the first two are the text face's, as in before-paint.js; others stand in for it, or are of paper
const faces = [...document.fonts].slice(0, 2);

void Promise.all(faces.map((face) => face.load())).then(
  () => remember('face', 'kept'),
  () => undefined,
);

export {};
