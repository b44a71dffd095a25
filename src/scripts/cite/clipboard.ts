import words from '#words/clipboard.json' with { type: 'json' };
import { Unfetched } from '../own-files.ts';

/** The same content as HTML and as plain text. */
export interface Formatted {
  html: string;
  text: string;
}

/**
 * Puts a piece of HTML on the clipboard with its plain text, so that italics survive into a word
 * processor. Rejects where the browser does not allow it, or where the content cannot be fetched.
 */
export async function copy(content: Formatted | Promise<Formatted>): Promise<void> {
  // WebKit allows writing only during a click, but waits for promised content
  const as = async (type: string, form: keyof Formatted) =>
    new Blob([(await content)[form]], { type });
  const forms = { 'text/html': as('text/html', 'html'), 'text/plain': as('text/plain', 'text') };
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
  } catch (refusal) {
    // what could not be fetched is no refusal of the browser's
    await content;
    throw refusal;
  }
}

/** Says how copying went. The status is emptied first: the same words twice are not read out again. */
export function sayCopied(copying: Promise<void>, status: Element): void {
  status.textContent = '';
  copying.then(
    () => (status.textContent = words.copied),
    (reason: unknown) =>
      (status.textContent = reason instanceof Unfetched ? words.notFetched : words.refused),
  );
}

/** An element's content as HTML, without attributes but for addresses of links, and as text. */
export function formatted(element: Element): Formatted {
  const clone = element.cloneNode(true) as Element;
  for (const inner of clone.querySelectorAll('*')) {
    for (const { name } of [...inner.attributes]) {
      if (name !== 'href') inner.removeAttribute(name);
    }
  }
  return { html: clone.innerHTML, text: (clone.textContent ?? '').replace(/\s+/gu, ' ').trim() };
}
