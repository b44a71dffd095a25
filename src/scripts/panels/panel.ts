import { keepBeside } from './keep-beside.ts';

/**
 * Opens a panel that a script made, as a popover after the link that asked for it; when it closes it
 * is gone, and the focus is back at the link unless the reader has moved it elsewhere.
 */
export function openPanelAt(link: HTMLElement, panel: HTMLElement): void {
  panel.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const { activeElement } = document;
    const hadFocus = panel.contains(activeElement) || activeElement === document.body;
    panel.remove();
    if (hadFocus) link.focus();
  });
  link.after(panel);
  panel.showPopover({ source: link });
  keepBeside(panel, link);
  panel.querySelector<HTMLInputElement>('input:checked')?.focus();
}
