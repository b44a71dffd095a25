import { watchForDuplicates } from './duplicates.ts';
import { ID, isRecord, LONGEST_ID, readGenre, READERS, TYPE_CURE, type Report } from './fields.ts';
import { didYouMean } from './nearest.ts';
import { problem, sentences, type Fault, type Problem } from './problems.ts';
import { parseSource, type ParsedFile, type Path, type SourceFile } from './source.ts';
import { readLinks, readTracing } from './tracing.ts';
import { ALIASES, FIELDS, TYPES } from './vocabulary.ts';
import type { CslItem, Work } from './works.ts';

/** The works that could be read, and everything that is wrong with the files. */
export interface ReadWorks {
  works: Work[];
  problems: Problem[];
  /** The files that could not be parsed, of which no work is known. */
  unread: SourceFile[];
}

const OWN_FIELDS = ['id', 'type', 'tracing', 'links'];

/**
 * Reads the bibliography's files, each a list of works (or one work) in CSL variables, and checks
 * every field against CSL 1.0.2. Reports all that is wrong, each in its place; never throws.
 */
export function readWorks(files: readonly SourceFile[]): ReadWorks {
  const works: Work[] = [];
  const problems: Problem[] = [];
  const unread: SourceFile[] = [];
  const watch = watchForDuplicates();
  for (const source of files) {
    const parsed = parseSource(source);
    if (parsed.problems.length > 0) unread.push(source);
    const entries = entriesOf(parsed);
    problems.push(...parsed.problems);
    for (const [path, value] of entries) {
      const report: Report = (steps, fault, ofKey, severity) => {
        const { text, ...location } = parsed.locationOf([...path, ...steps], ofKey);
        problems.push(problem(location, text, fault, severity));
      };
      // YAML takes the nought off "1.10" and "-0043"; JSON has no such numbers
      const written = (name: string) =>
        source.file.endsWith('.json') ? undefined : parsed.locationOf([...path, name]).text;
      const work = readWork(value, written, report);
      if (!work) continue;
      watch(work, source.file, report);
      works.push(work);
    }
  }
  return { works, problems, unread };
}

function entriesOf({ value, locationOf, problems }: ParsedFile): [Path, unknown][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item, index) => [[index], item]);
  if (isRecord(value) && ('id' in value || 'type' in value)) return [[[], value]];
  const [first] = isRecord(value) ? Object.keys(value) : [];
  const { text, ...location } = locationOf(first === undefined ? [] : [first], true);
  problems.push(
    problem(location, text, {
      what: 'A file of the bibliography must be a list of works.',
      cure: 'Begin each work with “- id: …”, its other fields below, two spaces further in.',
    }),
  );
  return [];
}

function readWork(
  value: unknown,
  written: (name: string) => string | undefined,
  report: Report,
): Work | undefined {
  if (!isRecord(value)) {
    report([], {
      what: 'This is not a work.',
      cure: 'Begin each work with “- id: …”, its other fields below, two spaces further in.',
    });
    return undefined;
  }
  const { id, type } = value;
  // the engine of the styles takes “constructor” for something else (findings/citeproc-id-constructor.sh)
  const isKey = typeof id === 'string' && ID.test(id) && !(id in Object.prototype);
  if (!isKey || encodeURIComponent(id).length > LONGEST_ID) {
    report(['id'], {
      what: isKey
        ? 'This id is too long.'
        : id === undefined
          ? 'This work has no id.'
          : 'This id cannot be cited.',
      cure:
        typeof id === 'number'
          ? 'Add a letter to it, or put it in quotation marks.'
          : 'Give it one of letters, digits and hyphens, such as “bach-2012”.',
    });
    return undefined;
  }
  const known = typeof type === 'string' && TYPES.has(type) ? type : undefined;
  if (known === undefined) {
    report(['type'], {
      what:
        type === undefined ? `“${id}” has no type.` : `“${String(type)}” is not a type of work.`,
      cure: sentences(
        type === undefined ? 'Add “type: …”.' : didYouMean(String(type), TYPES.keys()),
        TYPE_CURE,
      ),
    });
  }
  // so that its other fields are checked, and what cites it is not told that there is no such work
  const csl: CslItem = { id, type: known ?? 'document' };
  for (const [name, field] of Object.entries(value)) {
    if (OWN_FIELDS.includes(name)) continue;
    const variable = ALIASES.get(name) ?? name;
    const kind = FIELDS.get(variable);
    if (kind) {
      const number = typeof field === 'number' ? written(name) : undefined;
      const reader = variable === 'genre' ? readGenre : READERS[kind];
      const read = reader(number ?? field, [name], report);
      // a variable under its own name comes before one under another
      if (read !== undefined && !(variable !== name && variable in value)) csl[variable] = read;
    } else {
      report([name], unknownField(name), true);
    }
  }
  for (const choice of TYPES.get(csl.type) ?? []) {
    const choices = choice.split('|');
    if (!choices.some((name) => name in value)) {
      report(['id'], {
        what:
          choices.length > 1
            ? `“${id}” has neither “${choices.join('” nor “')}”; a work of type ${csl.type} needs one of them.`
            : `“${id}” has no “${choice}”, which a work of type ${csl.type} needs.`,
        cure: sentences(
          `Add “${choices.join(': …” or “')}: …”.`,
          choice === 'title'
            ? 'Where it is not known, say so in square brackets and quotation marks: title: "[Title not traced]".'
            : 'Where it is not known, choose the type “document”, which needs no more than a title.',
        ),
      });
    }
  }
  const tracing = readTracing(value['tracing'], report);
  return {
    id,
    csl,
    ...(tracing ? { tracing } : {}),
    links: readLinks(value['links'], csl, report),
  };
}

const unknownField = (name: string): Fault => ({
  what: `“${name}” is not a field of a work.`,
  cure: sentences(
    didYouMean(name, [...FIELDS.keys(), ...OWN_FIELDS]),
    'Fields are CSL variables, and “tracing” and “links”.',
  ),
});
