/**
 * Says what styles alone cannot: that a kept page had no such paragraph as its address names. The
 * code for it is fetched only where that is so.
 */
const answer = () => {
  const fragment = location.hash.slice(1);
  if (/^p\d/iu.test(fragment) && !document.getElementById(fragment)) {
    void import('./no-paragraph.ts').then(({ say }) => say(fragment));
  }
};
answer();
addEventListener('hashchange', answer);

export {};
