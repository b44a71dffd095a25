/**
 * What an editor is told of each mistake that editors make, beside a folder of content that has none.
 * To add a mistake, write it into the list that it belongs to, run this test with `-u`, and read what
 * it wrote into the report beside that list: that is what an editor will read.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportProblems, type Problem, type SourceFile } from '../../../src/bibliography/index.ts';
import { allProblems } from '../../../src/checks/all-problems.ts';
import { readContent } from '../../../src/loaders/content-folder.ts';
import { Content, createParsers, type ContentFiles } from '../../../src/loaders/content.ts';
import type { Edit, Files, Mistake } from './edits.ts';
import { IN_FILES } from './in-files.ts';
import { IN_SECTIONS } from './in-sections.ts';
import { IN_TABLES } from './in-tables.ts';
import { IN_WORKS } from './in-works.ts';

const SOUND = fileURLToPath(new URL('content/', import.meta.url));
const sound: Files = new Map(
  globSync('**/*.{mdx,md,yaml,json,html}', { cwd: SOUND }).map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(join(SOUND, file), 'utf8'),
  ]),
);

/** What is reported of the folder once it has been edited, as of one that is called content/; worked out once. */
function problemsAfter(edit: Edit): readonly Problem[] {
  const known = reported.get(edit) ?? check(edit);
  reported.set(edit, known);
  return known;
}

const reported = new Map<Edit, readonly Problem[]>();

const parsers = createParsers();
const { files } = readContent(SOUND, dirname(SOUND));

function check(edit: Edit): readonly Problem[] {
  const edited = edit(sound);
  const texts = Object.entries(edited);
  return texts.every(([file, text]) => sound.has(file) && text !== undefined)
    ? allProblems(new Content(withTexts(edited), parsers))
    : onDisk(edited);
}

/** The folder with other texts in its files; the others are parsed once for all mistakes. */
function withTexts(edited: ReturnType<Edit>): Partial<ContentFiles> {
  const other = (source: SourceFile): SourceFile => {
    const text = edited[source.file.replace(/^content\//u, '')];
    return text === undefined ? source : { ...source, text };
  };
  return {
    ...files,
    sections: files.sections.map(other),
    pages: files.pages.map(other),
    references: files.references.map(other),
    data: files.data.map(other),
    ledger: files.ledger && other(files.ledger),
  };
}

/** What is reported of a folder whose files have other names, or of which some are gone or new. */
function onDisk(edited: ReturnType<Edit>): readonly Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'mistake-'));
  const folder = join(root, 'content');
  try {
    for (const [file, text] of Object.entries({ ...Object.fromEntries(sound), ...edited })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return allProblems(readContent(folder, root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('of a folder without a mistake nothing is said', () => {
  expect(reportProblems(problemsAfter(() => ({})))).toBe('');
});

describe.for<[list: string, mistakes: readonly Mistake[]]>([
  ['in-sections', IN_SECTIONS],
  ['in-tables', IN_TABLES],
  ['in-works', IN_WORKS],
  ['in-files', IN_FILES],
])('of mistakes %s', ([list, mistakes]) => {
  test('each is told with its place and its cure', async () => {
    const said = mistakes.map(
      ({ name, edit }) => `# ${name}\n\n${reportProblems(problemsAfter(edit))}\n`,
    );
    await expect(said.join('\n\n')).toMatchFileSnapshot(`${list}.report.txt`);
  });

  test.for(mistakes)('at a line of what was edited: $name', ({ edit }) => {
    const lines = new Map(
      Object.entries(edit(sound)).map(([file, text = '']) => [
        `content/${file}`,
        text.split('\n').length,
      ]),
    );
    const there = problemsAfter(edit).filter(({ file, line }) => line <= (lines.get(file) ?? 0));
    expect(there, 'is said of the edited file').not.toEqual([]);
  });
});

test('of what an editor does no mistake stands in the lists twice', () => {
  const all = [...IN_SECTIONS, ...IN_TABLES, ...IN_WORKS, ...IN_FILES];
  const edited = all.map(({ edit }) => JSON.stringify(Object.entries(edit(sound))));
  expect(new Set(edited).size).toBe(all.length);
});
