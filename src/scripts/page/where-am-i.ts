/**
 * Marks in the contents list the one place of this page that the reader is at, in browsers that do not do so
 * themselves (CSS Overflow 5, `scroll-target-group` and `:target-current`).
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents [href^="#"]')];
const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));

/** The last heading that has passed the upper third of the window, else the first. */
function mark(): void {
  const passed = headings.filter(
    (heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3,
  ).length;
  for (const [index, link] of links.entries()) {
    if (index === Math.max(passed, 1) - 1) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();

export {};
