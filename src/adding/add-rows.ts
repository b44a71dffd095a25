import { parseSource, sentences, type Problem, type SourceFile } from '../bibliography/index.ts';
import { checkContent } from '../checks/content.ts';
import { checkTold } from '../checks/told.ts';
import { Content, createParsers } from '../loaders/content.ts';
import { contentWith, hindrances, insert, type Edits } from './edits.ts';
import { faultIn } from './faults.ts';
import { BEFORE, FILE, freeName, holderOf, standingOf, type Kind } from './kinds.ts';
import { inKey } from './key.ts';
import {
  plainly,
  questionsOf,
  rowOf,
  SOURCES,
  WrongAnswer,
  type Answers,
  type Question,
} from './questions.ts';
import { faultInSources } from './sources.ts';
import { fieldsInYaml, leftOut, leftOutInYaml, rowInYaml } from './row-in-yaml.ts';

/** Adds rows and sections to a content in memory, and says what a check would stop at. */
export class RowAdditions {
  readonly content: Content;
  readonly #parsers = createParsers();
  readonly #now: readonly Problem[];
  readonly #folder: string;

  /** `folder` is that of the content, as its files name it. */
  constructor(content: Content, folder: string) {
    this.content = new Content(content.files, this.#parsers);
    this.#now = checkContent(this.content);
    this.#folder = folder;
  }

  /** The files that answers make or change. Throws {@link WrongAnswer} where a claim’s place is not found. */
  editsFor(kind: Kind, answers: Answers): Edits {
    const { table } = kind;
    const questions = this.#questions(kind, answers);
    if (!table) {
      const file = `${this.#folder}/sections/${String(answers.get(FILE.name))}.mdx`;
      const fields = fieldsInYaml(questions, answers) + leftOutInYaml(questions, answers);
      return [{ file, text: `---\n${fields}---\n\n${FIRST_LINES}` }];
    }
    const row = rowOf(questions, answers);
    const source = this.content.table(table) ?? {
      file: `${this.#folder}/data/${table}.yaml`,
      text: `# yaml-language-server: $schema=../schemas/${table}.schema.json\n`,
    };
    const list = { file: source.file, text: withRow(source, row, rowInYaml(questions, answers)) };
    const before = answers.get(BEFORE.name);
    if (before === undefined) return [list];
    return [list, this.#marked(String(row['section']), String(row['id']), String(before))];
  }

  /**
   * What is wrong with the answer to a question beside those before it, and what to do about it;
   * undefined where nothing is. What only the others could tell is left for {@link hindrances}.
   */
  faultIn(kind: Kind, question: Question, answers: Answers): string | undefined {
    const { name } = question;
    const value = answers.get(name);
    if (value === undefined) return undefined;
    const isName = name === 'id' || question === FILE;
    const nameFor = (answer: string) =>
      isName ? freeName(inKey(answer), kind, this.content) : inKey(answer);
    const row = rowOf(questionsOf(kind.schema), answers);
    return (
      (isName ? this.#holderOf(String(value), kind) : undefined) ??
      faultIn(kind.schema, row, question, value, nameFor) ??
      faultInSources(name, value, this.content) ??
      this.#faultAt(kind, question, answers)
    );
  }

  /** The fields that were left out, and stand as comments in what is written. */
  leftOut(kind: Kind, answers: Answers): string[] {
    return leftOut(this.#questions(kind, answers), answers).map(({ name }) => name);
  }

  #questions(kind: Kind, answers: Answers): Question[] {
    return questionsOf(kind.schema).filter(
      (each) => answers.has(each.name) || standingOf(kind, each, answers) !== 'skipped',
    );
  }

  /** What is said of a name that something has already. */
  #holderOf(name: string, kind: Kind): string | undefined {
    const holder = holderOf(name, kind, this.content);
    return holder && `${holder} has this ${kind.table ? 'id' : 'name'} already.`;
  }

  /** What a check says of the lines that hold an answer. */
  #faultAt(kind: Kind, { name }: Question, answers: Answers): string | undefined {
    if (!kind.table && !answers.has(FILE.name)) return undefined;
    let edits: Edits;
    try {
      edits = this.editsFor(kind, answers);
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      return error.message;
    }
    const [edit] = edits;
    if (!edit || name === BEFORE.name) return undefined;
    const own = linesOf(
      edit,
      name,
      kind.table ? rowOf(questionsOf(kind.schema), answers) : undefined,
    );
    const found = this.hindrances([edit]).filter(
      ({ file, line, what }) =>
        file === edit.file && !IS_MISSING.test(what) && line >= own.first && line < own.end,
    );
    // the checks name both of the fields that name works, of which most rows have one
    const fields = questionsOf(kind.schema).filter((each) => SOURCES.has(each.name));
    const ownFields = fields.map((each) => `“${each.name}”`).join(' or ');
    const said = found.map(({ what, cure }) =>
      plainly(sentences(what, cure)).replace('“cites” or “sources”', ownFields),
    );
    return said.length > 0 ? sentences(...new Set(said)) : undefined;
  }

  /** What a check would stop at, were these files written. */
  hindrances(edits: Edits): Problem[] {
    return hindrances(this.#now, contentWith(this.content.files, edits, this.#parsers));
  }

  /** What a build would stop at until what a correction tells of has been done. */
  pending(edits: Edits): Problem[] {
    const known = new Set(checkTold(this.content).map(({ what }) => what));
    const after = contentWith(this.content.files, edits, this.#parsers);
    return checkTold(after).filter(({ what }) => !known.has(what));
  }

  #marked(slug: string, id: string, words: string): SourceFile {
    const section = this.content.sections.find((each) => each.slug === slug);
    if (!section) throw new WrongAnswer(`There is no section “${slug}”.`);
    const { file, source } = section;
    // a line of the file may end anywhere between them
    const there = new RegExp(words.trim().split(/\s+/u).map(literally).join('\\s+'), 'gu');
    const places = words.trim() === '' ? 0 : [...source.matchAll(there)].length;
    if (places !== 1) {
      throw new WrongAnswer(
        places > 1
          ? `These words stand ${places} times in ${file}: give more of them.`
          : `These words do not stand in ${file}: copy them from there.`,
      );
    }
    return { file, text: source.replace(there, (found) => `<Claim id="${id}" />${found}`) };
  }
}

/** Text as a pattern finds it, whatever signs are in it. */
const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

const FIRST_LINES =
  '{/* The text goes here; take this line out. docs/writing.md, “Write a section”, says how. */}\n';

/** A table with a row put where it belongs: by date or by id where its rows are in such an order. */
function withRow({ file, text }: SourceFile, row: Record<string, unknown>, lines: string): string {
  // an empty table is written so
  if (/^\[\]\s*$/mu.test(text)) return text.replace(/^\[\]\s*$/mu, () => lines);
  const { value, locationOf } = parseSource({ file, text });
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  const key = ['date', 'id'].find((field) =>
    areInOrder(
      rows.map((each) => each?.[field]),
      field,
    ),
  );
  const own = key === undefined ? undefined : sortKey(row[key], key);
  const next = rows.findIndex((each) => {
    const other = key === undefined ? undefined : sortKey(each?.[key], key);
    return own !== undefined && other !== undefined && other > own;
  });
  if (next < 0) return insert(text, lines);
  const { line } = locationOf([next]);
  // above the first row stands what the file says of itself
  return insert(text, lines, next === 0 ? startOfLine(text, line) : startOfRow(text, line));
}

/** What rows are sorted by, as the checks have it: a year stands before its months, or among them. */
function sortKey(value: unknown, field: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  // ids that count, as claims have them; others are in no order
  return (field === 'id' ? /^[A-Z]+-\d+$/u : /^\d{4}/u).test(value) ? value : undefined;
}

/** Whether a table is kept by a field: a row or two may stand elsewhere for a reason of their own. */
function areInOrder(values: readonly unknown[], field: string): boolean {
  const keys = values.map((value) => sortKey(value, field));
  if (keys.length === 0 || keys.includes(undefined)) return false;
  const astray = keys.filter((key, at) => at > 0 && (keys[at - 1] ?? '') > (key ?? ''));
  return astray.length <= (field === 'date' ? keys.length / 10 : 0);
}

/** What is told of a field that has no answer yet. */
const IS_MISSING = /^“[^”]+” is missing/u;

/** The lines of a new file, or of a new row in it, that hold a field. */
function linesOf(
  { file, text }: SourceFile,
  name: string,
  row?: Record<string, unknown>,
): { first: number; end: number } {
  if (name === FILE.name) return { first: 1, end: 2 };
  const lines = text.split('\n');
  if (!row) {
    const at = lines.findIndex((line) => line.startsWith(`${name}:`));
    return { first: at + 1, end: at + 2 };
  }
  const { value, locationOf } = parseSource({ file, text });
  const rows = value as unknown[];
  const at = rows.findLastIndex((each) => JSON.stringify(each) === JSON.stringify(row));
  const path = [at, ...name.split('.')];
  const { line: first, column } = locationOf(path, true);
  // what is further in goes on with the field
  const end = lines.slice(first).findIndex((line) => line.search(/\S/u) < column);
  return { first, end: end < 0 ? lines.length + 1 : first + 1 + end };
}

const startOfLine = (text: string, line: number) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((length, each) => length + each.length + 1, 0);

/** Where a row begins, with the comments above it. */
function startOfRow(text: string, line: number): number {
  const lines = text.split('\n');
  let first = line;
  while (first > 1 && (lines[first - 2] ?? '').startsWith('#')) first -= 1;
  return startOfLine(text, first);
}
