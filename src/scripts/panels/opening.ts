/** Links that open a panel where scripts run. Each panel is fetched when it is first opened. */
import { inTime } from '../in-time.ts';
import { sayUnfetched } from '../page/beside.ts';

/** Opens a panel for a link, whose address may be copied meanwhile. */
type Open = (link: HTMLAnchorElement, copying: Promise<boolean> | undefined) => unknown;

const PANELS: Record<string, () => Promise<{ open: Open }>> = {
  'a.number': () => import('../cite/cite-panel.ts'),
  'a.permalink': () => import('../page/link-panel.ts'),
  'a.display': () => import('./display.ts'),
  'a[href$="/search/"]': () => import('../search/search-dialog.ts'),
  'a[href$="/search/#keys"]': () => import('./shortcuts-dialog.ts'),
};

for (const link of document.querySelectorAll(Object.keys(PANELS).join())) {
  link.ariaHasPopup = 'dialog';
}

document.addEventListener('click', (event) => {
  const { target, metaKey, ctrlKey, shiftKey, altKey } = event;
  // with a modifier key it is a link like any other
  if (!(target instanceof Element) || metaKey || ctrlKey || shiftKey || altKey) return;
  // who comes back to this page finds it without the menu
  target.closest('a')?.closest<HTMLElement>('#site-map')?.hidePopover();
  for (const [selector, load] of Object.entries(PANELS)) {
    const link = target.closest<HTMLAnchorElement>(selector);
    if (!link) continue;
    // a fragment of this page is still scrolled to
    const leadsHere = link.pathname === location.pathname && link.hash !== '';
    if (!leadsHere) event.preventDefault();
    // at once: WebKit allows copying only during a click
    const copying = link.matches('.permalink')
      ? navigator.clipboard?.writeText(link.href).then(
          () => true,
          () => false,
        )
      : undefined;
    inTime(load()).then(
      ({ open }) => open(link, copying),
      // a panel that cannot be fetched leaves the link to its address
      () => (leadsHere ? sayUnfetched(link) : location.assign(link.href)),
    );
  }
});
