/** Links that open a panel where scripts run. Each panel is fetched when it is first opened. */
const PANELS: Record<string, (link: HTMLAnchorElement) => Promise<void>> = {
  'a.number': async (link) => (await import('../cite/cite-panel.ts')).openPanel(link),
  'a.display': async (link) => (await import('./display.ts')).openDisplay(link),
  'a[href$="/search/"]': async () => (await import('../search/search-dialog.ts')).openSearch(),
  'a[href$="/search/#keys"]': async () => (await import('./shortcuts-dialog.ts')).openKeys(),
};

for (const link of document.querySelectorAll(Object.keys(PANELS).join())) {
  link.setAttribute('aria-haspopup', 'dialog');
}

document.addEventListener('click', (event) => {
  const { target, metaKey, ctrlKey, shiftKey, altKey } = event;
  // with a modifier key it is a link like any other
  if (!(target instanceof Element) || metaKey || ctrlKey || shiftKey || altKey) return;
  for (const [selector, open] of Object.entries(PANELS)) {
    const link = target.closest<HTMLAnchorElement>(selector);
    if (!link) continue;
    // a fragment of this page is still scrolled to
    if (link.pathname !== location.pathname || !link.hash) event.preventDefault();
    // a panel that cannot be fetched leaves the link to its address
    open(link).catch(() => location.assign(link.href));
  }
});

export {};
