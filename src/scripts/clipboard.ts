/**
 * Puts a piece of HTML on the clipboard with its plain text, so that italics survive into a word
 * processor. Rejects where the browser does not allow it.
 */
export async function copy(html: string, text: string): Promise<void> {
  const kinds = { 'text/html': html, 'text/plain': text };
  const items = Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
}

/** Says how copying went. The same words a second time would not be read out, so they go first. */
export function sayCopied(copying: Promise<void>, said: Element): void {
  said.textContent = '';
  copying.then(
    () => (said.textContent = 'Copied.'),
    () =>
      (said.textContent =
        'This browser does not allow copying; select the text and copy it by hand.'),
  );
}

/** What an element says, as HTML without its attributes but for links, and as text. */
export function formatted(element: Element): { html: string; text: string } {
  const clone = element.cloneNode(true) as Element;
  for (const inner of clone.querySelectorAll('*')) {
    for (const { name } of [...inner.attributes]) {
      if (name !== 'href') inner.removeAttribute(name);
    }
  }
  return { html: clone.innerHTML, text: (clone.textContent ?? '').replace(/\s+/gu, ' ').trim() };
}
