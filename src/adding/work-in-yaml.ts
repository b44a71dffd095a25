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

/** What an author is left to say of a work: as comments, since nobody has said it yet. */
const TO_FILL_IN = `  # How do you know this work? Take “# ” off the lines below and fill them in; leave out what does
  # not apply. docs/writing.md, “Add a work”, says what each word means.
  # tracing:
  #   state: ${TRACING_STATES.join(' / ')}
  #   seen: ${SEEN.join(' / ')}
  #   summary: What readers are told, in a sentence or two.
  #   seen-at: The address where it was seen, for whole and part.
  #   checked:
  #     - What you compared with the work itself, such as author, title and year.
  #   unchecked:
  #     - What you did not, such as the pages, or the link.
`;

/** A work to put into a list, with what an author is left to say of it. */
export function workInYaml(id: string, record: WorkRecord): string {
  const fields = Object.entries(record).map(([name, value]) => [name, bare(name, value)]);
  return stringify([{ id, ...Object.fromEntries(fields) }], HOW) + TO_FILL_IN;
}
