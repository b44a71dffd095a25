/** What helps with the list of what a page holds. */

const contents = document.querySelector<HTMLElement>('.contents');

// who has chosen a place wants to see it, and a long list covers it
contents?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a'))
    target.closest('details')?.removeAttribute('open');
});

// as the menu does
contents?.addEventListener('keydown', ({ key }) => {
  const list = key === 'Escape' ? contents.querySelector('details[open]') : null;
  list?.removeAttribute('open');
  list?.querySelector('summary')?.focus();
});

const marksItself = CSS.supports('scroll-target-group', 'auto');
if (!marksItself && document.querySelector('.contents [href^="#"]')) {
  // without it the contents are what they were
  import('./where-am-i.ts').catch(() => undefined);
}

export {};
