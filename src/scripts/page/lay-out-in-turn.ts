/**
 * Lays out the items of a long list that wait until a reader comes near, one after another while the
 * browser has nothing else to do: what is not laid out is missing from the accessibility tree that
 * Chromium gives its tools, and from a picture of the whole page.
 */
const waiting = [...document.querySelectorAll('[data-characters]')];

/** As many as a slow phone lays out in a twentieth of a second. */
const AT_ONCE = 8;
/** How long a browser that is never idle may leave them waiting, in milliseconds. */
const PATIENCE = 100;

function layOut(count = waiting.length): void {
  for (const item of waiting.splice(0, count)) item.removeAttribute('data-characters');
}

function layOutInTurn(): void {
  // the first screen is painted first (Page.astro)
  if (document.documentElement.dataset['later'] !== 'all') layOut(AT_ONCE);
  if (waiting.length > 0) requestIdleCallback(layOutInTurn, { timeout: PATIENCE });
}

// Safari, where nothing waits, knows no idle time
if ('requestIdleCallback' in globalThis) layOutInTurn();
// the window stays as large as it is when Chromium tells so of a picture of the whole page
addEventListener('resize', () => layOut());

export {};
