/** Shows the notebook on its page, and lets the reader find, sort, edit, delete and undo. */
import unfetched from '#words/unfetched.json' with { type: 'json' };
import words from '#words/notebook.json' with { type: 'json' };
import { path } from '../../addresses/url.ts';
import { deleted, edited, moved, restored } from '../../notes/changes.ts';
import { byPage, found, tagsOf } from '../../notes/search.ts';
import type { Note } from '../../notes/note.ts';
import { isOlderRow, type Now } from '../../notes/standing.ts';
import { say } from '../../words/message.ts';
import { recall, remember } from '../device.ts';
import { addStyles, make } from '../elements.ts';
import { fetchWorks } from '../documents/works.ts';
import { backupArea } from './backup-area.ts';
import { deletedNotes } from './deleted-notes.ts';
import { letDrag } from './drag.ts';
import { closeEditor, openEditor } from './note-editor.ts';
import { NoteList } from './note-list.ts';
import type { Act } from './note-view.ts';
import { Notebook } from './notebook.ts';
import styles from './notebook.css?inline';
import { changedNotice, fetchNow } from './passage-now.ts';
import { roomLeft } from './store.ts';
import { takeArea } from './take-area.ts';
import { makeTools, type Choice } from './tools.ts';
import { rememberUnsaved, unsaved } from './unsaved.ts';

const place = document.querySelector<HTMLElement>('#notebook');
/** Whether the reader last had the notes by page. */
const ORDER = 'notes-order';

let works: ReturnType<typeof fetchWorks> | undefined;
/** Every work of the site by its key, fetched once. */
function worksOnce(): ReturnType<typeof fetchWorks> {
  works ??= fetchWorks();
  works.catch(() => (works = undefined));
  return works;
}

/** The pages of the site in the order of its map. */
const pagesInOrder = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('#site-map a')].map(({ pathname }) =>
    pathname.slice(path('/').length).replace(/\/$/u, ''),
  );

function show(place: HTMLElement): void {
  addStyles(styles);
  let now: Now | undefined;
  const pages = pagesInOrder();
  const listed = make('div', { class: 'listed' });
  const empty = make(
    'p',
    { class: 'empty' },
    words.empty,
    ' ',
    make('a', { href: path('/essay/') }, words.start),
  );
  const list = new NoteList(listed, (item, note) => {
    const notice = now && changedNotice(note, now);
    if (notice) item.querySelector('.from')?.after(notice);
  });
  const notebook = new Notebook((told) => {
    render();
    if (told) tools.tell(told);
    // a backup may have brought some
    const isUnknown = (note: Note, { published, rows }: Now) =>
      isOlderRow(note, published) && !rows.has(note.id);
    const known = now;
    if (known && notebook.notes.some((note) => isUnknown(note, known))) void learn();
  });
  const tools = makeTools(
    recall(ORDER) === 'pages' ? 'pages' : 'own',
    (choice) => {
      remember(ORDER, choice.order === 'pages' ? 'pages' : '');
      render();
    },
    { undo: () => run(notebook.undo()), redo: () => run(notebook.redo()) },
  );
  const taking = takeArea({
    notes: () => notebook.notes,
    shown: () => shown(),
    order: () => tools.choice().order,
  });
  const trash = deletedNotes((id) =>
    run(
      notebook.does(words.did.restore, (notes, stamp) =>
        notes.filter((note) => note.id === id && note.deleted).map((note) => restored(note, stamp)),
      ),
    ),
  );
  const isOwnOrder = () => tools.choice().order === 'own';

  const shown = ({ question, tag }: Choice = tools.choice()) =>
    found(notebook.notes, question, tag);

  function render(): void {
    const { notes } = notebook;
    const choice = tools.choice();
    const those = shown(choice);
    const parts = choice.order === 'pages' ? byPage(those, pages) : [{ notes: those }];
    list.show(parts, choice.order === 'own');
    empty.hidden = notes.length > 0;
    taking.hidden = notes.length === 0;
    trash.show(notebook.deleted);
    tools.show({
      all: notes.length,
      shown: those.length,
      tags: tagsOf(notes),
      canUndo: notebook.canUndo,
      canRedo: notebook.canRedo,
    });
  }

  /** Says why something was not kept. */
  const run = (doing: Promise<unknown>) => {
    doing.catch((refusal: unknown) => tools.tell((refusal as Error).message));
  };

  const move = (id: string, before: string | undefined) => {
    const moving = notebook.does(words.did.move, (notes, stamp) => {
      const live = notes.filter((note) => note.deleted === undefined || note.id === id);
      return moved(live, id, before, stamp);
    });
    run(
      moving.then(() => {
        const ids = shown().map((note) => note.id);
        tools.tell(say(words.moved, { place: ids.indexOf(id) + 1, all: ids.length }));
      }),
    );
  };

  /** Moves a note past the one before or behind it among those that are shown. */
  const step = (id: string, by: 1 | -1) => {
    const ids = shown().map((note) => note.id);
    const at = ids.indexOf(id);
    if (at + by < 0 || at + by >= ids.length) return;
    move(id, ids[by < 0 ? at - 1 : at + 2]);
  };

  const remove = (id: string) => {
    const item = list.item(id);
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    const removing = notebook.does(words.did.delete, (notes, stamp) =>
      notes.filter((note) => note.id === id && !note.deleted).map((note) => deleted(note, stamp)),
    );
    run(
      removing.then(() => {
        // who goes on by keyboard, or listens, goes on from the next note; Undo is told of
        const onwards = next?.isConnected ? next.querySelector<HTMLElement>('a') : undefined;
        (onwards ?? tools.undo).focus();
      }),
    );
  };

  const edit = (id: string) => {
    const [item, note] = [list.item(id), notebook.get(id)];
    if (!item || !note) return;
    openEditor(item, note, {
      notebook,
      works: worksOnce,
      closed: () => {
        list.renew(id);
        render();
        list
          .item(id)
          ?.querySelector<HTMLElement>('[data-act="edit"]')
          ?.focus({ preventScroll: true });
      },
    });
  };

  const acts: Record<Act, (id: string) => void> = {
    edit,
    up: (id) => step(id, -1),
    down: (id) => step(id, 1),
    delete: remove,
  };
  listed.addEventListener('click', ({ target }) => {
    const item = (target as Element).closest<HTMLElement>('.note');
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (!item) return;
    const id = item.dataset['id'] ?? '';
    if (act) acts[act as Act](id);
    // the words themselves are pressed to be written on
    else if ((target as Element).closest('.own') && getSelection()?.isCollapsed) edit(id);
  });
  listed.addEventListener('keydown', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('.note');
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!item || by === undefined || !event.altKey || !isOwnOrder()) return;
    event.preventDefault();
    step(item.dataset['id'] ?? '', by);
  });
  addEventListener('keydown', (event) => {
    const isField = (event.target as Element | null)?.closest?.('input, textarea, select');
    if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    run(key === 'y' || event.shiftKey ? notebook.redo() : notebook.undo());
  });
  letDrag(listed, (id, before) => move(id, before));
  addEventListener('pagehide', () => {
    for (const item of listed.querySelectorAll('.editing')) closeEditor(item);
  });

  /** What was typed and could not be kept when the page was last open. */
  const rescue = async () => {
    const left = unsaved();
    if (left.size === 0) return;
    await notebook.does(words.did.rescue, (notes, stamp) =>
      notes
        .filter(({ id }) => left.has(id))
        .map((note) => edited(note, left.get(note.id) ?? {}, stamp)),
    );
    for (const id of left.keys()) rememberUnsaved(id);
  };

  /** Says at notes that are on the page already what has become of their passages. */
  const learn = async () => {
    const known = await fetchNow(notebook.notes).catch(() => undefined);
    if (!known) return;
    now = known;
    for (const note of notebook.notes) {
      const isTold = list.item(note.id)?.querySelector('.changed');
      if (!isTold && changedNotice(note, known)) list.renew(note.id);
    }
    render();
  };

  const open = async () => {
    await notebook.open();
    place.replaceChildren(
      tools.head,
      empty,
      listed,
      trash.part,
      taking,
      backupArea(notebook),
      tools.bar,
    );
    render();
    await rescue();
    const warning = await roomLeft();
    if (warning) tools.tell(warning);
    await learn();
  };
  open().catch((refusal: unknown) => {
    const told = refusal instanceof Error ? refusal.message : unfetched.here;
    place.replaceChildren(make('p', { role: 'alert' }, told));
  });
}

if (place) show(place);
