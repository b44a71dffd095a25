import { remember } from '../device.ts';

/**
 * Applies a reader's choice to this page, as a `data-` attribute of its root, and keeps it for other
 * pages, which before-paint.js sets it on, unless the browser stores nothing. "" undoes the choice.
 */
export function keepChoice(key: 'theme' | 'quiet' | 'numbers' | 'keys', value: string): void {
  const { documentElement: root } = document;
  if (value) root.setAttribute(`data-${key}`, value);
  else root.removeAttribute(`data-${key}`);
  remember(key, value);
}
