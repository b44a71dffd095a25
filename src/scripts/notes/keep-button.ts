/** The button that keeps something in the reader's notes: of one kind, wherever it stands. */
import words from '#words/keep.json' with { type: 'json' };
import { path } from '../../addresses/url.ts';
import { addStyles, make } from '../elements.ts';
import { inTime } from '../in-time.ts';
import styles from './keep.css?inline';
import type { Keepable, Keeping } from './keep.ts';

addStyles(styles);

/**
 * A button that keeps what it is asked for when it is pressed, and says in the status how that went,
 * with a link to the notes. What keeps is fetched when a reader first asks for it.
 */
export function keepButton(
  status: Element,
  what: () => readonly Keepable[],
  name: string = words.keep,
): HTMLButtonElement {
  const button = make('button', { type: 'button' }, name);
  button.addEventListener('click', () => {
    // emptied first: the same words twice are not read out again
    status.textContent = '';
    status.classList.remove('visually-hidden');
    const kept = inTime(import('./keep.ts').then(({ keep }) => keep(what())));
    const told = kept.then(
      (keeping) => {
        if (keeping.how !== 'unkept') button.dataset['done'] = words.done;
        status.append(...saying(keeping));
      },
      () => status.append(words.notFetched),
    );
    // a preview on a phone is low
    void told.then(() => status.scrollIntoView({ block: 'nearest' }));
  });
  return button;
}

function* saying({ how, told = '' }: Keeping): Generator<Node | string> {
  if (how === 'unkept') yield told;
  else {
    const notes = make('a', { class: 'my-notes', href: path('/notes/') }, words.mine);
    yield* [`${words[how]} `, notes, ` ${told}`];
  }
}
