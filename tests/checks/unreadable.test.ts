import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportProblems, type SourceFile } from '../../src/bibliography/index.ts';
import { allProblems } from '../../src/checks/all-problems.ts';
import { Content, createParsers } from '../../src/loaders/content.ts';
import { readContent } from '../../src/loaders/content-folder.ts';

const SMALL = fileURLToPath(new URL('mistakes/content/', import.meta.url));

describe.for<[name: string, folder: string, files: RegExp]>([
  ['of a small folder', SMALL, /yaml$/u],
  // the ones that most of the others name
  ['of this site', 'content', /(?:claims|cases|outcomes|essay|ledger)\.yaml$/u],
])('one file that cannot be read is one mistake: %s', ([, folder, which]) => {
  const { files } = readContent(folder, folder);
  const parsers = createParsers();
  const { ledger, data, references } = files;
  const lists = [...data, ...references, ...(ledger ? [ledger] : [])];

  /** Where mistakes are told of once a file has another text. */
  const told = (other: SourceFile) => {
    const put = (source: SourceFile) => (source.file === other.file ? other : source);
    const content = new Content(
      {
        ...files,
        data: data.map(put),
        references: references.map(put),
        ledger: ledger && put(ledger),
      },
      parsers,
    );
    const own = allProblems(content).filter(({ severity }) => severity === 'error');
    return { places: own.map(({ file }) => file), report: reportProblems(own) };
  };

  test.for(lists.filter(({ file, text }) => which.test(file) && /^(?:- )?\w.*: ./mu.test(text)))(
    '$file',
    ({ file, text }) => {
      for (const [found, value] of [
        [/^((?:- )?[\w-]+: )(.*)$/mu, '$1"$2'],
        [/^((?:- )?[\w-]+: )(.*)$/mu, '$1x: $2'],
      ] as const) {
        const { places, report } = told({ file, text: text.replace(found, value) });
        expect(places, report).toEqual([file]);
      }
    },
  );
});
