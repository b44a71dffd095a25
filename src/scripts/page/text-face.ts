/**
 * Fetches the text face after the page is shown, and remembers that it is there for the next page.
 * A first page on a slow connection keeps the fallback face: waiting would hold its words back, and
 * swapping would move them (before-paint.js).
 */
import { remember } from '../device.ts';

const [family = ''] = getComputedStyle(document.documentElement)
  .getPropertyValue('--font-source-serif')
  .split(',');

void Promise.all(['', 'italic '].map((style) => document.fonts.load(`${style}1em ${family}`))).then(
  () => {
    remember('face', 'kept');
  },
  () => undefined,
);
