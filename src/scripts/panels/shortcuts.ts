/** Shortcuts: single keys that follow a link of the page. A reader can turn them off (WCAG 2.2, 2.1.4). */
import type { Key } from '../../words/shortcuts.ts';

const LINKS: Partial<Record<string, string>> = {
  '/': 'a[href$="/search/"]',
  n: 'a[rel=next]',
  p: 'a[rel=prev]',
  '?': 'a[href$="/search/#keys"]',
} satisfies Record<Key, string>;

/** Where keys type or choose something. */
const TAKEN = 'input,textarea,select';
/** What turns shortcuts off: a reader's choice (shortcuts-dialog.ts), or an open dialog. */
const STOPPED = '[data-keys],dialog[open],[role=dialog]';

document.addEventListener('keydown', (event) => {
  const { key, target, metaKey, ctrlKey, altKey } = event;
  if (!(target instanceof Element) || metaKey || ctrlKey || altKey) return;
  if (target.closest(TAKEN) || document.querySelector(STOPPED)) return;
  const link = document.querySelector<HTMLElement>(LINKS[key] ?? 'none');
  if (!link) return;
  // "/" opens the search of some browsers
  event.preventDefault();
  link.click();
});
