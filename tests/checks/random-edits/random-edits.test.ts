/**
 * Whatever is done to a file of the content, checks say what is wrong with it and do not crash.
 * RANDOM_EDITS says how many edits are tried (100).
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { afterAll, describe, expect, test } from 'vitest';
import { reportProblems, type Problem } from '../../../src/bibliography/index.ts';
import { incompleteWorks } from '../../../src/adding/incomplete-works.ts';
import { allProblems, isError, problemsWhileWriting } from '../../../src/checks/all-problems.ts';
import { completionsOf } from '../../../src/checks/completions.ts';
import { numberSections } from '../../../src/commands/number-sections.ts';
import type { Content } from '../../../src/loaders/content.ts';
import { ContentFolder } from '../../../src/loaders/content-folder.ts';
import { FEATURES, mdastPlugins } from '../../../src/markdown/index.ts';
import { withKeysHidden } from '../../../src/markdown/keys.ts';
import { randomEdit, type RandomEdit } from './arbitrary.ts';

const EDITS = Number(process.env['RANDOM_EDITS'] ?? 100);
/** What is edited as text; pictures are not. */
const TEXT = /\.(?:mdx|yaml|json)$/u;
const NOTHING = { same: new Set<string>(), other: new Set<string>() };

/** What came of an edit. */
interface Seen {
  content: Content;
  /** What stood in the file that was edited, and its names before and after. */
  before: string;
  files: readonly string[];
  linesOf: (file: string) => number;
}

/** A copy of a folder of content that is edited, and made good again each time. */
class Desk {
  readonly #root = mkdtempSync(join(tmpdir(), 'desk-'));
  readonly #folder = join(this.#root, 'content');
  readonly #content: ContentFolder;
  readonly files: readonly string[];

  constructor(source: string) {
    for (const name of ['data', 'pages', 'references', 'sections', 'editions', 'ledger.yaml']) {
      cpSync(join(source, name), join(this.#folder, name), { recursive: true });
    }
    this.#content = new ContentFolder(this.#folder, this.#root);
    this.files = readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter(({ name, parentPath }) => TEXT.test(name) && !parentPath.includes('editions'))
      .map(({ parentPath, name }) => relative(this.#root, join(parentPath, name)))
      .sort();
  }

  /** Makes an edit, looks at what came of it, and takes it back. */
  after({ file: part, edit }: RandomEdit, look: (seen: Seen) => void): void {
    const file =
      this.files[Math.min(Math.floor(part * this.files.length), this.files.length - 1)] ?? '';
    const path = join(this.#root, file);
    const before = readFileSync(path, 'utf8');
    const { text, name, isGone } = edit(before);
    const other = name === undefined ? path : join(dirname(path), name);
    const replaced = other !== path && existsSync(other) ? readFileSync(other, 'utf8') : undefined;
    if (isGone) rmSync(path);
    else if (text !== undefined) writeFileSync(path, text);
    else renameSync(path, other);
    try {
      look({
        content: this.#content.refresh(),
        before: before + (replaced ?? ''),
        files: [file, relative(this.#root, other)],
        linesOf: (each) => {
          const own = join(this.#root, each);
          return statSync(own, { throwIfNoEntry: false })?.isFile()
            ? readFileSync(own, 'utf8').split(/\r\n|\n|\r/u).length
            : 1;
        },
      });
    } finally {
      rmSync(other, { force: true });
      if (replaced !== undefined) writeFileSync(other, replaced);
      writeFileSync(path, before);
    }
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}

/** Whether an error stands in a file that was edited, or names it, its page or what had stood there. */
const isOf = ({ file, text, what, cure }: Problem, files: readonly string[], before: string) =>
  files.includes(file) ||
  // what a paragraph shows of a table has changed, which is no mistake
  cure.startsWith('Run “npm run number”') ||
  files.some((each) => {
    const slug = basename(each).replace(/\.\w+$/u, '');
    return [each, basename(each), `/${slug}/`, `“${slug}”`].some((name) =>
      `${what} ${cure}`.includes(name),
    );
  }) ||
  [...what.matchAll(/“([^”]+)”/gu)].some(([, name = '']) => before.includes(name)) ||
  (text !== '' && before.includes(text));

/** Does what commands do with content, whether it has mistakes or not. */
function work(content: Content): void {
  numberSections(content, content.ledger, { edition: '1.1', isDraft: false }, NOTHING);
  completionsOf(content.works.works);
  incompleteWorks(content.works.works);
}

/** Compiles every text, as a build does. */
function compile(content: Content): void {
  for (const { source, file } of [...content.sections, ...content.pages]) {
    const body = source.replace(/^\uFEFF?---\r?\n[^]*?\n---[^\n]*\n/u, '');
    mdxToJs(withKeysHidden(body), {
      features: FEATURES,
      fileURL: new URL(`file:///${file}`),
      mdastPlugins: mdastPlugins({
        base: '/',
        terms: () => content.spellings,
        numbers: (section, texts) => content.numbers(section, texts),
      }),
    });
  }
}

const SOUND = fileURLToPath(new URL('../mistakes/content/', import.meta.url));

describe.for<[name: string, folder: string, edits: number]>([
  ['a small folder', SOUND, EDITS],
  ['the content of this site', 'content', Math.floor(EDITS / 10)],
])('%s', ([, folder, edits]) => {
  const desk = new Desk(folder);
  afterAll(() => desk.remove());

  test(
    'an edit leaves a sound site, or errors that have their place and their cure',
    {
      timeout: Math.max(120_000, edits * 1000),
    },
    () => {
      fc.assert(
        fc.property(randomEdit, (edit) => {
          desk.after(edit, ({ content, before, files, linesOf }) => {
            const problems = allProblems(content);
            for (const each of problems) {
              expect(each.line, reportProblems([each])).toBeLessThanOrEqual(linesOf(each.file));
              expect(each.cure, reportProblems([each])).not.toBe('');
            }
            const errors = problems.filter(isError);
            work(content);
            // what has no number yet is shown while it is written
            if (!problemsWhileWriting(content).some(isError)) compile(content);
            if (errors.length > 0)
              expect(
                errors.some((each) => isOf(each, files, before)),
                reportProblems(errors),
              ).toBe(true);
          });
        }),
        { numRuns: edits },
      );
    },
  );
});
