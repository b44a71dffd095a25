/** Puts the documents that a section can be taken away as beside its PDF, at the foot of its page. */
import { isCitable, slugAt } from '../cite/citable.ts';
import { make } from '../elements.ts';
import { takeButtons } from './take-buttons.ts';

const foot = document.querySelector('article > .downloads:last-child');

const slug = foot ? slugAt(foot) : '';

if (foot && isCitable(slug) && document.querySelector('article a.number')) {
  const part = { kind: 'section', slug, anchor: slug } as const;
  // nothing that is in sight moves
  new IntersectionObserver(([entry], watching) => {
    if (entry?.isIntersecting !== false) return;
    watching.disconnect();
    const status = make('span', { role: 'status' });
    foot.append(...takeButtons(status, part, { class: 'plain' }), status);
  }).observe(foot);
}
