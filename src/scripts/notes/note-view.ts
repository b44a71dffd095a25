/** A note as it is read. All of it is text, whoever wrote it. */
import words from '#words/notebook.json' with { type: 'json' };
import type { Note } from '../../notes/note.ts';
import { say } from '../../words/message.ts';
import { make } from '../elements.ts';

/** What can be done with a note by the buttons below it, by the value of their `data-act`. */
export type Act = 'edit' | 'up' | 'down' | 'delete';

/** Where a note is from, in words: “The downsides, 4.1”. */
export function placeOf({ title, number, name }: Note): string {
  if (number) return say(words.place, { title, number });
  return name ? say(words.row, { title, name }) : title;
}

/** The permanent address of a note's passage, on the host that serves this page. */
export function linkOf({ address }: Note): string {
  const { pathname, search, hash } = new URL(address, location.href);
  return `${pathname}${search}${hash}`;
}

/** A note as an item of a list; `isSorted` where it can be moved among the others. */
export function noteView(note: Note, isSorted: boolean): HTMLLIElement {
  const { id, quote, passage, words: own, tags, of, edition } = note;
  const place = placeOf(note);
  const item = make('li', { class: 'note', 'data-id': id });
  const from = make(
    'p',
    { class: 'from' },
    make('a', { href: linkOf(note) }, place),
    make('span', { class: 'quiet' }, ` ${say(words.edition, { edition })}`),
  );
  if (isSorted) from.append(make('span', { class: 'grip', 'aria-hidden': true }, words.drag));
  item.append(from);
  if (of !== undefined) item.append(make('p', { class: 'copy quiet' }, words.copy));
  if (quote) item.append(make('blockquote', {}, say(words.quoted, { quote })));
  else if (passage) item.append(...passageView(passage));
  if (own) item.append(make('p', { class: 'own' }, own));
  if (tags.length > 0) {
    item.append(make('p', { class: 'tags quiet' }, say(words.tagged, { tags: tags.join(', ') })));
  }
  item.append(actsOf(place, isSorted));
  return item;
}

/** How many characters of a passage are shown at first, about; the rest is there to be found. */
const LONG = 400;

function passageView(passage: string): HTMLElement[] {
  const shown = make('blockquote', { class: 'passage' }, passage);
  if (passage.length <= LONG) return [shown];
  shown.classList.add('clamped');
  const button = make('button', { type: 'button', class: 'plain more' }, words.whole);
  button.addEventListener('click', () => {
    const isClamped = shown.classList.toggle('clamped');
    button.textContent = isClamped ? words.whole : words.part;
  });
  return [shown, button];
}

function actsOf(place: string, isSorted: boolean): HTMLElement {
  const acts: Act[] = isSorted ? ['edit', 'up', 'down', 'delete'] : ['edit', 'delete'];
  const buttons = acts.flatMap((act) => [
    make(
      'button',
      {
        type: 'button',
        class: 'plain',
        'data-act': act,
        'aria-label': say(words.actOn, { act: words.acts[act], place }),
      },
      words.acts[act],
    ),
    ' ',
  ]);
  return make('p', { class: 'acts' }, ...buttons);
}
