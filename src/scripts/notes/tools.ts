/** What stands around the notes: the search, the choice of tag and order, and the bar with Undo. */
import words from '#words/notebook.json' with { type: 'json' };
import { say, sayCount } from '../../words/message.ts';
import { make } from '../elements.ts';

/** What the reader wants to see. */
export interface Choice {
  question: string;
  tag: string | undefined;
  order: 'own' | 'pages';
}

/** What there is to show of the notebook's state. */
export interface State {
  all: number;
  shown: number;
  tags: ReadonlyMap<string, number>;
  canUndo: boolean;
  canRedo: boolean;
}

/** The tools, to be put before the notes and at the foot of the window. */
export interface Tools {
  head: HTMLElement;
  bar: HTMLElement;
  /** The button that undoes. */
  undo: HTMLButtonElement;
  choice: () => Choice;
  show: (state: State) => void;
  /** Says something, to who sees and to who listens. */
  tell: (text: string) => void;
}

const { tools } = words;

/** Makes the tools; `chosen` hears of every new choice. */
export function makeTools(
  order: Choice['order'],
  chosen: (choice: Choice) => void,
  run: { undo: () => void; redo: () => void },
): Tools {
  const search = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const tag = make('select', {});
  const sorted = make(
    'select',
    {},
    make('option', { value: 'own' }, tools.own),
    make('option', { value: 'pages' }, tools.pages),
  );
  sorted.value = order;
  const choice = (): Choice => ({
    question: search.value,
    tag: tag.selectedIndex > 0 ? tag.value : undefined,
    order: sorted.value === 'pages' ? 'pages' : 'own',
  });
  for (const field of [search, tag, sorted]) {
    field.addEventListener('input', () => chosen(choice()));
  }
  const count = make('p', { class: 'quiet count', role: 'status' });
  const onwards = make('a', { href: '#take' }, tools.take);
  const head = make(
    'div',
    { class: 'find', role: 'search', 'aria-label': tools.label },
    make('label', { class: 'search' }, make('span', {}, tools.search), search),
    make('label', {}, make('span', {}, tools.tag), tag),
    make('label', {}, make('span', {}, tools.order), sorted),
    make('p', { class: 'counted' }, count, onwards),
  );
  const status = make('span', { role: 'status' });
  const button = (name: string, act: () => void) => {
    const made = make('button', { type: 'button', disabled: true }, name);
    made.addEventListener('click', act);
    return made;
  };
  const [undo, redo] = [button(tools.undo, run.undo), button(tools.redo, run.redo)];
  const bar = make('div', { class: 'undoing' }, status, undo, ' ', redo);

  let [told, canGoBack] = ['', false];
  /** What is said in a part that was hidden until then is not read out, so its place is always there. */
  const showBar = () => {
    const isIdle = !canGoBack && told === '';
    bar.classList.toggle('visually-hidden', isIdle);
    undo.hidden = redo.hidden = isIdle;
  };

  let listed = '';
  const showTags = (tags: State['tags']) => {
    const now = JSON.stringify([...tags]);
    if (now === listed) return;
    listed = now;
    const { value } = tag;
    const isChosen = tag.selectedIndex > 0 && tags.has(value);
    tag.replaceChildren(
      make('option', { value: '' }, tools.anyTag),
      ...[...tags].map(([name, number]) =>
        make('option', { value: name }, say(tools.tagCount, { tag: name, count: number })),
      ),
    );
    if (isChosen) tag.value = value;
  };
  return {
    head,
    bar,
    undo,
    choice,
    show({ all, shown, tags, canUndo, canRedo }) {
      showTags(tags);
      head.hidden = all === 0;
      const text =
        shown === all
          ? sayCount(words.count, all)
          : shown === 0
            ? words.none
            : say(words.found, { shown, all });
      if (count.textContent !== text) count.textContent = text;
      undo.disabled = !canUndo;
      redo.disabled = !canRedo;
      canGoBack = canUndo || canRedo;
      showBar();
    },
    tell(text) {
      told = text;
      showBar();
      // emptied first: the same words twice are not read out again
      status.textContent = '';
      status.textContent = text;
    },
  };
}
