import { addStyles } from '../elements.ts';
import { keepBeside } from './keep-beside.ts';
import styles from './panel.css?inline';

// before those of a panel itself, which import this first
addStyles(styles);

/** Where a panel stands that a link asks for: beside it, or beside the menu that it was chosen from. */
const placeOf = (link: HTMLElement) =>
  link.closest('[popover]') ? (document.querySelector<HTMLElement>('.menu') ?? link) : link;

/**
 * Opens a panel that a script made, as a popover beside the link that asked for it. When it closes it
 * is removed, and the link has the focus again unless the reader moved the focus elsewhere. It may stand beside more than the link: `beside`, which its styles must
 * name as well.
 */
export function openPanelAt(
  asking: HTMLElement,
  panel: HTMLElement,
  beside?: Element | null,
): void {
  const link = placeOf(asking);
  panel.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const { activeElement } = document;
    const hadFocus = panel.contains(activeElement) || activeElement === document.body;
    panel.remove();
    if (hadFocus) link.focus();
  });
  panel.classList.add('panel');
  link.after(panel);
  panel.showPopover({ source: link });
  keepBeside(panel, beside ?? link);
  panel.querySelector<HTMLInputElement>('input:checked')?.focus();
}
