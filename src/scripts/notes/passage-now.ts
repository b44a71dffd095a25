/** Says at notes whose passages have changed that they have, and shows the old words beside the new. */
import words from '#words/notebook.json' with { type: 'json' };
import { path } from '../../addresses/url.ts';
import type { Note } from '../../notes/note.ts';
import { passageAt } from '../../notes/passage.ts';
import { changeOf, isOlderRow, type Now } from '../../notes/standing.ts';
import type { Message, Published } from '../../passages/status.ts';
import { say } from '../../words/message.ts';
import { builtPage } from '../built-page.ts';
import { make } from '../elements.ts';
import { fetchJson } from '../own-files.ts';

/**
 * What is published now, as far as these notes need it. Of a row whose page cannot be had nothing is
 * known. Rejects where the paragraphs or the editions cannot be had.
 */
export async function fetchNow(notes: readonly Note[]): Promise<Now> {
  const [paragraphs, editions] = await Promise.all(
    ['/paragraphs.json', '/editions.json'].map(fetchJson),
  );
  const published = { paragraphs, editions } as Published;
  const older = notes.filter((note) => isOlderRow(note, published));
  const rows = await Promise.all(older.map((note) => rowToday(note).catch(() => [])));
  return { published, rows: new Map(rows.flat()) };
}

async function rowToday(note: Note): Promise<[id: string, words: string | undefined][]> {
  const today = await builtPage(note.page);
  return [[note.id, passageAt(today, note.anchor)?.words]];
}

/** What is said in a note whose passage has changed; undefined where it has not. */
export function changedNotice(note: Note, now: Now): HTMLElement | undefined {
  const messages = changeOf(note, now);
  if (!messages) return undefined;
  const button = make('button', { type: 'button', class: 'plain' }, words.passage.show);
  const notice = make('div', { class: 'changed' }, ...messages.map(paragraph), button);
  button.addEventListener('click', () => {
    button.disabled = true;
    compare(note).then(
      (compared) => {
        button.replaceWith(compared);
        compared.focus();
      },
      () => {
        button.disabled = false;
        const status = make('p', { role: 'status' });
        button.after(status);
        status.textContent = words.passage.unfetched;
      },
    );
  });
  return notice;
}

const paragraph = (message: Message): HTMLElement =>
  make(
    'p',
    {},
    ...message.map((part) =>
      typeof part === 'string' ? part : make('a', { href: path(part.to) }, part.text),
    ),
  );

/** The words that were kept beside those of today. Rejects where these cannot be fetched. */
async function compare({ page, anchor, passage }: Note): Promise<HTMLElement> {
  const [{ diffWordsWithSpace }, today] = await Promise.all([import('diff'), builtPage(page)]);
  const now = passageAt(today, anchor)?.words ?? '';
  const runs = diffWordsWithSpace(passage, now);
  const side = (
    title: string,
    tag: 'del' | 'ins',
    other: 'added' | 'removed',
    own: 'added' | 'removed',
  ) =>
    make(
      'section',
      { 'aria-label': title },
      make('p', { class: 'quiet' }, title),
      make(
        'p',
        {},
        ...runs
          .filter((run) => !run[other])
          .map((run) => (run[own] ? make(tag, {}, ...marked(tag, run.value)) : run.value)),
      ),
    );
  const compared = make('div', { class: 'compared', tabindex: '-1' });
  if (now === passage) compared.append(make('p', {}, words.passage.same));
  compared.append(side(words.passage.old, 'del', 'added', 'removed'));
  compared.append(
    now ? side(words.passage.new, 'ins', 'removed', 'added') : make('p', {}, words.passage.gone),
  );
  return compared;
}

/** Words that only one side has, so that who hears them knows. */
function marked(tag: 'del' | 'ins', text: string): (Node | string)[] {
  const message = tag === 'del' ? words.passage.removed : words.passage.added;
  const [before = '', after = ''] = say(message, { words: '\n' }).split('\n');
  const heard = (part: string) => make('span', { class: 'visually-hidden' }, part);
  return [heard(before), text, heard(after)];
}
