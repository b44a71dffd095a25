/**
 * Says what styles alone cannot: to a screen reader what became of each paragraph, and that a kept
 * page had no such paragraph as its address names. The code for that is fetched only where it is so.
 */
import { paragraphsThen } from './paragraphs-then.ts';

for (const { id, item } of paragraphsThen()) {
  document.getElementById(id)?.setAttribute('aria-describedby', item.id);
}

const answerAddress = () => {
  const fragment = location.hash.slice(1);
  if (/^p\d/iu.test(fragment) && !document.getElementById(fragment)) {
    // without it the page is at its start, as with any fragment that it does not have
    import('./no-paragraph.ts').then(({ answer }) => answer(fragment)).catch(() => undefined);
  }
};
answerAddress();
addEventListener('hashchange', answerAddress);
