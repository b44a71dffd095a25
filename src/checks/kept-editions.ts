import { problem, type Fault, type Problem } from '../bibliography/index.ts';
import { sha256 } from '../ledger/index.ts';
import type { Content } from '../loaders/content.ts';
import { MANIFEST, type KeptEdition } from '../loaders/kept-editions.ts';
import type { Edition } from '../schemas/editions.ts';
import { readEditions } from './editions.ts';

const LIST = 'content/data/editions.yaml';
const NOWHERE = { file: LIST, line: 1, column: 1 };

/**
 * Checks that every edition but the one that is being published is kept whole: that each file is
 * there with the bytes that its manifest knows, and no other, and that the manifest is the one that
 * was written when the edition was closed.
 */
export function checkKeptEditions(content: Content): Problem[] {
  const table = content.table('editions');
  const { editions, problems } = readEditions(table);
  // the mistakes of a list that is there are reported with those of the tables
  if (problems.length > 0) return [];
  const closed = editions.slice(0, -1);
  const listed = new Set(closed.map(({ number }) => number));
  return [
    ...closed.flatMap((edition, at) => {
      const kept = content.kept.find(({ number }) => number === edition.number);
      if (!kept) return [notKept(edition)];
      const { text, ...location } = table?.locationOf([at, 'number']) ?? { ...NOWHERE, text: '' };
      return edition.manifest === undefined
        ? [problem(location, text, noMark(edition))]
        : checkEdition(edition, kept);
    }),
    ...content.kept
      .filter(({ number }) => !listed.has(number))
      .map(({ number, folder }) => notClosed(number, folder)),
  ];
}

function checkEdition({ number, date, manifest: written }: Edition, kept: KeptEdition): Problem[] {
  const { folder, paths, manifest, read } = kept;
  const fault = (path: string, what: string, cure = restore(`${folder}/${path}`)) =>
    problem({ file: `${folder}/${path}`, line: 1, column: 1 }, '', { what, cure });
  if (!paths.includes(MANIFEST)) {
    return [fault(MANIFEST, `The manifest of edition ${number} is missing.`)];
  }
  if (!manifest || sha256(read(MANIFEST)) !== written) {
    return [
      fault(
        MANIFEST,
        `This is not the manifest that was written when edition ${number} was closed.`,
        `Take it as it was committed: “git restore ${folder}/${MANIFEST}”. Its mark is in ${LIST}, which may have been changed as well.`,
      ),
    ];
  }
  if (manifest.edition !== number || manifest.date !== date) {
    return [
      fault(
        MANIFEST,
        `It is of edition ${manifest.edition} of ${manifest.date}, and ${LIST} has edition ${number} of ${date} here.`,
        restore(LIST),
      ),
    ];
  }
  const known = new Map(manifest.files.map((file) => [file.path, file]));
  return [
    ...manifest.files
      .filter(({ path }) => !paths.includes(path))
      .map(({ path }) => fault(path, `This file of edition ${number} is missing.`)),
    ...paths
      .filter((path) => path !== MANIFEST && !known.has(path))
      .map((path) =>
        fault(path, `Edition ${number} has no such file.`, 'Take it out of this folder.'),
      ),
    ...manifest.files
      .filter(({ path, sha256: hash }) => paths.includes(path) && sha256(read(path)) !== hash)
      .map(({ path }) =>
        fault(path, `This file is not as edition ${number} was kept: something in it was changed.`),
      ),
  ];
}

const restore = (path: string) => `Take it as it was committed: “git restore ${path}”.`;

const noMark = ({ number }: Edition): Fault => ({
  what: `Edition ${number} is closed, and the mark of its manifest is missing here.`,
  cure: `A line that stands in this list is never changed. ${restore(LIST)}`,
});

const notKept = ({ number }: Edition) =>
  problem({ file: LIST, line: 1, column: 1 }, number, {
    what: `Edition ${number} is closed, and content/editions/${number} has nothing of it.`,
    cure: `Take it as it was committed: “git restore content/editions/${number}”. If it never was there, take the edition after it out of ${LIST}, and open that one with “npm run edition”.`,
  });

const notClosed = (number: string, folder: string) =>
  problem({ file: folder, line: 1, column: 1 }, number, {
    what: `${LIST} does not list edition ${number} before the last, and yet it is kept here.`,
    cure: `If the edition is closed, put it back into that list: “git restore ${LIST}”. If “npm run edition” was stopped before it had listed it, take this folder away and run it again.`,
  });
