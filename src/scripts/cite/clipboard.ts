import words from '#words/clipboard.json' with { type: 'json' };
import { make } from '../elements.ts';
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

/** How long a button says that it copied, in milliseconds. */
const WHILE = 2000;

/**
 * Says how copying went: on the button that was pressed, which keeps its size, and in the status for
 * who does not see it. What went wrong is seen in the status too.
 */
export function sayCopied(copying: Promise<void>, status: Element, pressed?: HTMLElement): void {
  // emptied first: the same words twice are not read out again
  status.textContent = '';
  copying.then(
    () => {
      status.textContent = words.copied;
      if (!pressed) return;
      status.classList.add('visually-hidden');
      pressed.dataset['done'] = words.done;
      setTimeout(() => delete pressed.dataset['done'], WHILE);
    },
    (reason: unknown) => {
      status.classList.remove('visually-hidden');
      status.textContent = reason instanceof Unfetched ? words.notFetched : words.refused;
    },
  );
}

/** A button that copies something when it is pressed, and says how that went. */
export function copyButton(
  attributes: Readonly<Record<string, string>>,
  name: string,
  status: Element,
  run: () => Promise<void>,
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, name);
  button.addEventListener('click', () => sayCopied(run(), status, button));
  return button;
}

/** An element's content as HTML, without attributes but for addresses of links and without buttons, and as text. */
export function formatted(element: Element): Formatted {
  const clone = element.cloneNode(true) as Element;
  for (const own of clone.querySelectorAll('button, [role="status"]')) own.remove();
  for (const inner of clone.querySelectorAll('*')) {
    for (const { name } of [...inner.attributes]) {
      if (name !== 'href') inner.removeAttribute(name);
    }
  }
  return { html: clone.innerHTML, text: (clone.textContent ?? '').replace(/\s+/gu, ' ').trim() };
}

/** Copies a form that stands on the page, for the button in it that was pressed. */
export function copyForm(form: Element, pressed: HTMLElement): void {
  const status = make('span', { role: 'status', class: 'quiet' });
  pressed.after(status);
  sayCopied(copy(formatted(form)), status, pressed);
  setTimeout(() => status.remove(), 4 * WHILE);
}
