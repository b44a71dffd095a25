/** Shows what a search finds, on the search page and in the dialog. */
import words from '#words/found.json' with { type: 'json' };
import styles from '../../styles/parts/search.css?inline';
import { addStyles, make } from '../elements.ts';
import { reply, type Reply } from './answer.ts';

addStyles(styles);

const FAILED: Reply = [words.failed, []];
/** How long to wait for another key before asking, and for an answer before saying so, in milliseconds. */
const PAUSE = 200;
const PATIENCE = 700;

/** Shows answers below a form as the reader types; `asked` is called with every question. */
export function showResults(
  form: HTMLFormElement,
  results: HTMLElement,
  asked: (query: string) => void = () => undefined,
): void {
  const input = form.querySelector('input') as HTMLInputElement;
  const status = make('p', { role: 'status', class: 'quiet' });
  const list = make('div');
  results.append(status, list);

  /** The last question: answers to earlier ones come too late to show. */
  let last: string | undefined;
  const answer = async () => {
    const query = input.value.trim();
    if (query === last) return;
    last = query;
    asked(query);
    const waiting = setTimeout(() => {
      if (last === query) status.textContent = words.searching;
    }, PATIENCE);
    const answered = await reply(query).catch(() => FAILED);
    clearTimeout(waiting);
    if (last !== query) return;
    // so that the same question can be asked again
    if (answered === FAILED) last = undefined;
    const [text, nodes] = answered;
    status.textContent = text;
    list.replaceChildren(...nodes);
    // what a question in the address hid until now: before-search.js
    delete document.documentElement.dataset['asked'];
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), PAUSE);
  });
  list.addEventListener('click', ({ target }) => {
    const word = target instanceof Element && target.closest<HTMLElement>('button[data-query]');
    if (!word) return;
    input.value = word.dataset['query'] ?? '';
    input.focus();
    void answer();
  });
  for (const part of [form, results]) {
    part.addEventListener('keydown', (event) =>
      move(event, [input, ...list.querySelectorAll('a')]),
    );
  }
  void answer();
}

/** Arrow keys move from the field through the results, and back. */
function move(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const stop = step && at >= 0 ? stops[at + step] : undefined;
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}
