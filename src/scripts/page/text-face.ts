/**
 * Fetches the face of the text once a page stands, and remembers that it is there for the next one.
 * A first page that came slowly does without: to wait for its face would keep its words back, and
 * to change it would move them (before-paint.js).
 */
const [family = ''] = getComputedStyle(document.documentElement)
  .getPropertyValue('--font-source-serif')
  .split(',');

void Promise.all(['', 'italic '].map((style) => document.fonts.load(`${style}1em ${family}`))).then(
  () => {
    try {
      localStorage.setItem('face', 'kept');
    } catch {
      // decided anew on every page
    }
  },
  () => undefined,
);

export {};
