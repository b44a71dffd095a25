import { stringify } from 'yaml';
import { FIELDS, SEEN, TRACING_STATES } from '../bibliography/index.ts';

/** A record as a list of works has it: `id`, then its fields. */
export type WorkRecord = Readonly<Record<string, unknown>>;

const HOW = { lineWidth: 0, singleQuote: true, indentSeq: true } as const;
const NUMBERS = new Set(['number', 'pages', 'date']);

/** What is written without quotation marks, as numbers are in the lists of works. */
const bare = (name: string, value: unknown) =>
  NUMBERS.has(FIELDS.get(name) ?? '') && typeof value === 'string' && /^[1-9]\d{0,8}$/u.test(value)
    ? Number(value)
    : value;

const either = (words: readonly string[]) => words.join(', ').replace(/, (?=[^,]*$)/u, ' or ');

/**
 * What an author is left to say of a work: as comments, since nobody has said it yet. The hints stand
 * apart, and a field that is left empty is an error, so that no hint is published as an answer.
 */
const TO_FILL_IN = `  # How do you know this work? Take “# ” off the lines from “tracing” on, and fill them in. “state” is
  # ${either(TRACING_STATES)}, “seen” ${either(SEEN)}. “summary” is what readers
  # are told, “seen-at” the address where it was seen, for whole and part alone. Under “checked” goes
  # what you compared with the work itself, and under “unchecked” what you did not, such as pages.
  # tracing:
  #   state:
  #   seen:
  #   summary:
  #   seen-at:
  #   checked:
  #     -
  #   unchecked:
  #     -
`;

/** A work to put into a list, with what an author is left to say of it. */
export function workInYaml(id: string, record: WorkRecord): string {
  const fields = Object.entries(record).map(([name, value]) => [name, bare(name, value)]);
  return stringify([{ id, ...Object.fromEntries(fields) }], HOW) + TO_FILL_IN;
}
