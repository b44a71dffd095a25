import { findCitations, type CitationItem } from './citations.ts';
import type { Fault } from './problems.ts';

/** A source of a row as it stands in a citation: a table may have it with its “@” or without. */
export const withSign = (source: string): string => `@${source.replace(/^@/u, '')}`;

/**
 * Reads one source of a row: the key of a work, and a place in it if need be, written as in a
 * citation but without brackets: "bach-2012, p. 405". Whatever shows or checks a source reads it so.
 * `before` is the source that stands before it in its list.
 */
export function readSource(
  source: string,
  before = 'bach-2012',
): { item: CitationItem; fault?: never } | { fault: Fault; item?: never } {
  const apart = apartFromWork(source, before);
  if (apart) return { fault: apart };
  const written = `[${withSign(source)}]`;
  const [found] = findCitations(written);
  const [item, ...others] = found?.end === written.length ? (found.cluster?.items ?? []) : [];
  if (item && others.length === 0) {
    return item.suffix === undefined || item.locator ? { item } : { fault: noPlace(item) };
  }
  return { fault: (!/[;@]/u.test(source.slice(1)) && found?.fault) || notOne(source) };
}

/** What is wrong with a source that is none: a place in a work, or a citation as a text has it. */
function apartFromWork(source: string, before: string): Fault | undefined {
  if (/^\p{L}+\. *\d/u.test(source)) {
    return {
      what: `“${source}” is a place in a work, and stands apart from the work.`,
      cure: `Put the two in quotation marks together: ["${before}, ${source}"].`,
    };
  }
  const [, bare] = /^\[@?([^\]]+)\]$/u.exec(source) ?? [];
  if (bare === undefined) return undefined;
  return {
    what: 'The sources of a row stand without the brackets of a citation.',
    cure: `Write ${bare.includes(',') ? `"${bare}"` : bare}.`,
  };
}

const notOne = (source: string): Fault => ({
  what: `“${source}” is not one source.`,
  cure: 'Write the key of one work, and a place in it if need be: bach-2012, or "bach-2012, p. 405".',
});

/** Words that a reader would see behind the work: another work, its year, a remark. */
function noPlace({ id, suffix = '' }: CitationItem): Fault {
  return {
    what: `“${suffix.replace(/^[\s,]+/u, '')}” is no place in “${id}”.`,
    cure: `Write a place with its kind and its number: "${id}, p. 405". Another work is a source of its own: [bach-2012, michie-2012] in a table, bach-2012; michie-2012 at a prompt.`,
  };
}
