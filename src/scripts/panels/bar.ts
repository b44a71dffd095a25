/** A bar that tells a reader something about the page, and covers it without moving it. */
import panel from '#words/panel.json' with { type: 'json' };
import { addStyles, make } from '../elements.ts';
import styles from './bar.css?inline';

addStyles(styles);

let close: (() => void) | undefined;

/** Closes the bar, if one is open. */
export const closeBar = (): void => close?.();

/**
 * Shows some nodes in the bar, in place of what it showed: in the half of the screen that `near` is
 * not in, and next to it in the order of the keyboard. Gives the bar.
 */
export function showBar(nodes: readonly Node[], near: HTMLElement | null = null): HTMLElement {
  closeBar();
  const status = make('div', { role: 'status' });
  const button = make('button', { type: 'button', class: 'plain close' }, panel.close);
  const bar = make('div', { class: 'bar', popover: 'manual' }, status, button);
  const isLow = (near?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
  bar.classList.toggle('bar-above', isLow);
  document.querySelector('main')?.append(bar);
  // the bar comes after this link in the order of the keyboard
  bar.showPopover(near ? { source: near } : {});

  const last = document.activeElement;
  close = () => {
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    close = undefined;
    const back = near?.matches('a') ? near : last;
    if (hadFocus && back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  button.addEventListener('click', close);
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && close?.());
  addEventListener('hashchange', close, { once: true });
  // screen readers read out what is added to a live region that exists
  requestAnimationFrame(() => status.append(...nodes));
  return bar;
}
