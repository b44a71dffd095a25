import type { z } from 'astro/zod';
import {
  encodingProblems,
  nearest,
  problem,
  type ParsedFile,
  type Problem,
} from '../bibliography/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { checkData } from './against-schema.ts';
import { citationIn, faultInRow, FIELD } from './row-text.ts';

/** Checks the fields between the `---` lines at the top of a document against their schema. */
export function checkFrontMatter(
  { file, source, frontMatter }: ParsedDocument,
  schema: z.ZodObject,
): Problem[] {
  if (frontMatter) return checkData(withoutSlips(frontMatter, schema), schema);
  if (encodingProblems({ file, text: source }).length > 0) return [];
  return fenceProblems(file, source.split(/\r?\n/u), schema);
}

/**
 * Checks the words of the fields at the top of a document for signs that have a meaning in its text
 * alone: readers would see them in headings, in lists and on the first page.
 */
export function checkFieldWords(
  { frontMatter }: ParsedDocument,
  isWork: (id: string) => boolean,
): Problem[] {
  const fields = frontMatter?.problems.length === 0 ? frontMatter.value : undefined;
  if (!frontMatter || typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [];
    const { text, ...location } = frontMatter.locationOf([field]);
    const citation = citationIn(value, isWork, FIELD);
    if (citation) return [problem(location, text, citation)];
    const signs = faultInRow(value, isWork, FIELD);
    if (!signs) return [];
    const cure = `${signs.cure} If they are meant to be seen, nothing has to be done.`;
    return [problem(location, text, { ...signs, cure }, 'warning')];
  });
}

/** The fields as they were meant: one whose name has a slip is told of as that, and is not missing as well. */
function withoutSlips(matter: ParsedFile, schema: z.ZodObject): ParsedFile {
  const { value } = matter;
  if (typeof value !== 'object' || value === null) return matter;
  const known = Object.keys(schema.shape);
  const missing = known.filter((field) => !(field in value));
  const slips = new Map(
    Object.keys(value)
      .filter((field) => !known.includes(field))
      .map((field) => [nearest(field, known) ?? '', field]),
  );
  const meant = missing.flatMap((field): [string, unknown][] => {
    const slip = slips.get(field);
    return slip === undefined ? [] : [[field, (value as Record<string, unknown>)[slip]]];
  });
  return {
    ...matter,
    value: { ...value, ...Object.fromEntries(meant) },
    locationOf: ([field = '', ...path], ofKey) => {
      const written = missing.includes(String(field)) ? slips.get(String(field)) : undefined;
      return matter.locationOf([written ?? field, ...path], ofKey);
    },
  };
}

/** What keeps the lines above and below the fields from being seen as those. */
function fenceProblems(file: string, lines: readonly string[], schema: z.ZodObject): Problem[] {
  const at = (index: number, what: string, cure: string) =>
    problem({ file, line: index + 1, column: 1 }, lines[index] ?? '', { what, cure });
  const first = Math.max(
    0,
    lines.findIndex((each) => each.trim() !== ''),
  );
  const opening = lines[first] ?? '';
  if (FIELD_LINE.test(opening)) {
    return [
      at(
        first,
        'No line “---” stands above the fields.',
        'Put one above the first of them, at the very top of the file, and another below the last.',
      ),
    ];
  }
  if (!DASHES.test(opening)) {
    return [
      at(
        0,
        'This file does not begin with its title and description.',
        `Begin with a line “---”, then ${Object.keys(schema.shape).join(', ')}, each on a line of its own, then another “---”.`,
      ),
    ];
  }
  const problems: Problem[] = [];
  if (opening.trimEnd() !== FENCE) {
    problems.push(at(first, `“${opening.trimEnd()}” does not begin the fields.`, asFence(opening)));
  } else if (first > 0) {
    problems.push(
      at(
        first,
        'Something empty stands above this line, so that it does not begin the fields.',
        'Take out what is above it: “---” stands in the first line of the file.',
      ),
    );
  }
  const end = lines.findIndex(
    (each, index) => index > first && each.trim() !== '' && !FIELD_LINE.test(each),
  );
  const closing = lines[end] ?? '';
  if (!DASHES.test(closing)) {
    const cure = 'Put a line “---” after the last of them.';
    problems.push(at(first, 'The fields that begin here are never closed.', cure));
  } else if (closing.trimEnd() !== FENCE) {
    problems.push(at(end, `“${closing.trimEnd()}” does not end the fields.`, asFence(closing)));
  }
  return problems;
}

const FENCE = '---';
/** A line that was meant as one of those round the fields, or is one. */
const DASHES = /^\s*[-–—_=]+\s*$/u;
/** A field, what goes on with one, or a comment. */
const FIELD_LINE = /^(?:[A-Za-z][\w-]*:|[ \t]+[^\s–—-]|#)/u;

const asFence = (written: string) =>
  written.trim() === FENCE
    ? 'Take the space before it out.'
    : 'Write “---”, three hyphens and nothing else.';
