/**
 * Fetches the text face after the page is shown, and remembers that it is there for the next page,
 * which is set in it where its upright and its italic are both loaded before the first paint, and in
 * neither where one is not (before-paint.js: browsers without `blocking` draw frames before they paint
 * any). To wait would hold words back, to swap would move them, and one alone would mix two faces.
 */
import { remember } from '../device.ts';

// not those of paper, nor what stands in
const faces = [...document.fonts].filter(({ family }) => family.includes('Serif'));

void Promise.all(faces.map((face) => face.load())).then(
  () => remember('face', 'kept'),
  () => undefined,
);

export {};
