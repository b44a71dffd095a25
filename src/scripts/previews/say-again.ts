/**
 * Says in a preview what the list of references says of its work, with its italics, before it opens.
 * It is no text of the page until then: what knows no popovers would show it twice. The preview's links
 * are described by it.
 */
document.addEventListener(
  'beforetoggle',
  ({ target }) => {
    if (!(target instanceof Element)) return;
    for (const empty of target.querySelectorAll('[data-said]:empty')) {
      const kind = empty.classList.item(0);
      const listed = target.parentElement?.querySelector(`:scope > p${kind ? `.${kind}` : ''}`);
      empty.append(...(listed?.cloneNode(true).childNodes ?? []));
      // the preview has links of its own below
      for (const link of empty.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    }
    // "Full record" says to nobody who hears it alone of which
    for (const link of target.querySelectorAll('.links a')) {
      link.ariaDescribedByElements = [...target.querySelectorAll('p')].slice(0, 1);
    }
  },
  { capture: true },
);

export {};
