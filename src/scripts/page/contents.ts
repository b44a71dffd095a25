/** What helps with the list of what a page holds. */

// who has chosen a place wants to see it, and a long list covers it
document.querySelector('.contents')?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a'))
    target.closest('details')?.removeAttribute('open');
});

const marksItself = CSS.supports('scroll-target-group', 'auto');
if (!marksItself && document.querySelector('.contents [href^="#"]')) {
  // without it the contents are what they were
  import('./where-am-i.ts').catch(() => undefined);
}

export {};
