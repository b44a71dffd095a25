/** Saves the notebook to a file, puts one back, and says what came of it. */
import words from '#words/notebook.json' with { type: 'json' };
import { address } from '../../addresses/absolute.ts';
import { readBackup, writeBackup } from '../../notes/backup.ts';
import { restored } from '../../notes/changes.ts';
import { MOST_CHARACTERS } from '../../notes/form.ts';
import type { MergeReport } from '../../notes/merge.ts';
import { say, sayCount } from '../../words/message.ts';
import { make } from '../elements.ts';
import type { Notebook } from './notebook.ts';
import { saveFile } from '../save-file.ts';
import { forBackup } from './store.ts';

const { take } = words;

/** The buttons for backups, with a report of what was put back. */
export function backupArea(notebook: Notebook): HTMLElement {
  const report = make('div', { class: 'report', role: 'status' });
  const tell = (...lines: (Node | string)[]) => {
    report.replaceChildren(
      ...lines.map((line) => (typeof line === 'string' ? make('p', {}, line) : line)),
    );
  };
  const button = (name: string, run: () => void) => {
    const made = make('button', { type: 'button' }, name);
    made.addEventListener('click', run);
    return made;
  };
  const save = async () => {
    try {
      const now = new Date().toISOString();
      const name = say(take.fileName, { day: now.slice(0, 10) });
      const text = writeBackup(await forBackup(), now, { site: address('/') });
      saveFile(new File([text], name, { type: 'application/json' }));
      tell(say(take.saved, { file: name }));
    } catch (refusal) {
      tell((refusal as Error).message);
    }
  };
  const putBack = async (file: File) => {
    if (file.size > MOST_CHARACTERS) {
      tell(words.file.tooLong);
      return;
    }
    const text = await file.text().catch(() => '');
    const { notes, problems, leftOut } = readBackup(text, { site: address('/') });
    if (notes.length === 0 && leftOut === 0 && problems.length > 0) {
      tell(...problems);
      return;
    }
    try {
      const done = await notebook.putBack(notes, words.did.putBack);
      tell(
        say(take.read, { file: file.name }),
        ...came(done, notebook, tell),
        ...faults(problems, leftOut),
      );
    } catch (refusal) {
      tell((refusal as Error).message);
    }
  };
  const choose = () => {
    const choice = make('input', { type: 'file', accept: '.json,application/json' });
    choice.addEventListener('change', () => {
      const [file] = choice.files ?? [];
      if (file) void putBack(file);
    });
    choice.click();
  };
  return make(
    'section',
    { class: 'backup' },
    make('h2', {}, take.backup),
    make('p', {}, take.backupIntro),
    make(
      'p',
      { class: 'acts' },
      button(take.save, () => void save()),
      ' ',
      button(take.putBack, choose),
    ),
    report,
  );
}

/** What came of putting a file back, in words. */
function came(
  done: MergeReport,
  notebook: Notebook,
  tell: (...lines: (Node | string)[]) => void,
): (Node | string)[] {
  const { added, updated, copies, deleted, gone } = done;
  const lines = (
    [
      [take.added, added],
      [take.updated, updated],
      [take.copies, copies],
      [take.deleted, deleted],
      [take.gone, gone],
    ] as const
  )
    .filter(([, { length }]) => length > 0)
    .map(([forms, { length }]): Node | string => sayCount(forms, length));
  if (lines.length === 0) return [take.nothingNew];
  if (gone.length > 0) {
    const button = make('button', { type: 'button' }, take.restore);
    button.addEventListener('click', () => {
      const back = notebook.does(words.did.putBack, (notes, stamp) =>
        notes.filter(({ id }) => gone.includes(id)).map((note) => restored(note, stamp)),
      );
      back.then(
        () => tell(sayCount(take.added, gone.length)),
        (refusal: unknown) => tell((refusal as Error).message),
      );
    });
    lines.push(button);
  }
  return [...lines, take.undo];
}

function faults(problems: readonly string[], leftOut: number): (Node | string)[] {
  if (leftOut === 0) return [];
  return [
    sayCount(take.leftOut, leftOut),
    make('ul', {}, ...problems.map((each) => make('li', {}, each))),
  ];
}
