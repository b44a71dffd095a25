/** What helps with selected words: they are copied as text alone, and a bar beside them copies them as a quotation. */
import '../page/copied-text.ts';

let timer: ReturnType<typeof setTimeout> | undefined;

function follow(): void {
  clearTimeout(timer);
  const selection = getSelection();
  if (selection?.isCollapsed !== false && !document.querySelector('.selection-bar')) return;
  timer = setTimeout(() => {
    // nobody asked for a bar that cannot be had
    import('./selection-bar.ts').then((bar) => bar.follow(selection)).catch(() => undefined);
  }, 200);
}

document.addEventListener('selectionchange', follow);
// what was selected before this script ran
follow();
