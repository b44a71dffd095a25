/** Puts the address of a heading on the clipboard when its link is followed, and says so. */
import words from '#words/copy-link.json' with { type: 'json' };
import { sayBeside } from './beside.ts';

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.permalink');
  if (!link || !navigator.clipboard) return;
  // a refusal leaves what any link does
  navigator.clipboard.writeText(link.href).then(
    () => sayBeside(link, words.copied),
    () => undefined,
  );
});
