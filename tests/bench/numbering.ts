import { join } from 'node:path';
import type { SourceFile } from '../../src/bibliography/index.ts';
import { Content } from '../../src/loaders/content.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import { parseDocument } from '../../src/markdown/parse.ts';
import { numberSections } from '../../src/commands/number-sections.ts';
import type { Ledger } from '../../src/ledger/index.ts';

/** Seconds of processor time to number the same sections, beside only reading them. */
export interface NumberingTimes {
  sections: number;
  paragraphs: number;
  reading: number;
  first: number;
  /** With a word changed in every tenth paragraph. */
  edited: number;
}

/** Numbers a folder of generated sections from the start, and once more after edits. */
export async function numberingBeside(folder: string): Promise<NumberingTimes> {
  const { files } = readContent(join(folder, 'content'), folder);
  const seconds = (run: () => void) => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  const number = (sections: readonly SourceFile[], old: Ledger) =>
    numberSections(
      new Content({ ...files, sections }),
      old,
      { edition: '1.0', isDraft: false },
      {
        same: new Set(),
        other: new Set(),
      },
    ).ledger;
  let ledger: Ledger = [];
  const version = (mark: string) =>
    files.sections.map(({ file, text }) => ({ file, text: `${text}\n{/* ${mark} */}\n` }));
  const edited = version('edited').map(({ file, text }) => {
    let paragraph = 0;
    return {
      file,
      text: text.replace(/^(?:The|As)\b/gmu, (word) =>
        ++paragraph % 10 === 0 ? `Then, ${word.toLowerCase()}` : word,
      ),
    };
  });
  const reading = seconds(() => version('read').forEach((source) => parseDocument(source)));
  const first = seconds(() => {
    ledger = number(version('first'), []);
  });
  const again = seconds(() => {
    number(edited, ledger);
  });
  const paragraphs = ledger.reduce((sum, each) => sum + each.paragraphs.length, 0);
  return { sections: files.sections.length, paragraphs, reading, first, edited: again };
}
