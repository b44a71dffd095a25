/** Shows what a search finds, on its page and in its dialog alike. */
import words from '#words/found.json' with { type: 'json' };
import styles from '../../styles/parts/search.css?inline';
import { addStyles, make } from '../elements.ts';
import { reply, type Reply } from './answer.ts';

addStyles(styles);

const FAILED: Reply = [words.failed, []];
/** After so long without a key a question is asked, and after so long without an answer we say so. */
const PAUSE = 200;
const PATIENCE = 700;

/** Shows under a form what its words find as they are written; `asked` hears of every question. */
export function showResults(
  form: HTMLFormElement,
  results: HTMLElement,
  asked: (query: string) => void = () => undefined,
): void {
  const input = form.querySelector('input') as HTMLInputElement;
  const status = make('p', { role: 'status', class: 'quiet' });
  const list = make('div');
  results.append(status, list);

  /** The question that was asked last: an answer to any other comes too late. */
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
    // so that it can be asked again
    if (answered === FAILED) last = undefined;
    const [text, nodes] = answered;
    status.textContent = text;
    list.replaceChildren(...nodes);
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

/** Arrows lead from the field through what was found, and back. */
function move(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const stop = step && at >= 0 ? stops[at + step] : undefined;
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}
