/**
 * Gives each form on a page of citations a button that copies it. There are thousands, most of them
 * folded away, so they are added to what is seen; the code that copies comes when the reader stirs.
 */
import words from '#words/copy-forms.json' with { type: 'json' };
import { sayUnfetched } from '../page/beside.ts';

const clipboard = () => import('./clipboard.ts');

/** The form that a button copies: where it is told to stand above, the one that stands there. */
const whole = (form: Element) => {
  const above = form.querySelector<HTMLAnchorElement>('a[href^="#"]');
  const first = above && document.getElementById(decodeURIComponent(above.hash.slice(1)));
  return first?.querySelectorAll('dd')[1] ?? form;
};

function addButtons(): void {
  for (const form of document.querySelectorAll('.forms dd, .citing td')) {
    if (form.querySelector('button') || !form.checkVisibility()) continue;
    const button = document.createElement('button');
    button.className = 'plain copy';
    button.textContent = words.copy;
    // the term before it, or the head of its row
    button.ariaLabel = `${words.copy}: ${form.previousElementSibling?.textContent.trim()}`;
    button.onclick = () =>
      void clipboard().then(
        ({ copyForm }) => copyForm(whole(form), button),
        () => sayUnfetched(button),
      );
    form.append(button);
  }
}

// browsers let nothing be copied that is fetched after the click
for (const stir of ['pointermove', 'pointerdown', 'keydown', 'scroll']) {
  addEventListener(stir, () => void clipboard().catch(() => undefined), { once: true });
}
document.addEventListener('toggle', addButtons, { capture: true });
addButtons();
