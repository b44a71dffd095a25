import { doiAddress } from './doi.ts';
import { isRecord, readText, readUrl, type Report } from './fields.ts';
import { didYouMean } from './nearest.ts';
import { sentences, type Fault } from './problems.ts';
import type { Path } from './source.ts';
import {
  LINK_STATES,
  SEEN,
  SEEN_MEANINGS,
  STATE_MEANINGS,
  TRACING_STATES,
  type Seen,
  type TracingState,
} from './vocabulary.ts';
import type { Candidate, CslItem, Links, Tracing } from './works.ts';

/** The fields of a work's `tracing` block. */
export const TRACING_FIELDS = [
  'state',
  'seen',
  'summary',
  'seen-at',
  'checked',
  'unchecked',
  'candidates',
  'notes',
] as const;

/** What a block must have, and what an author is to put there. */
const REQUIRED: Partial<Record<(typeof TRACING_FIELDS)[number], string>> = {
  state: `one of ${TRACING_STATES.join(', ')}`,
  seen: `what of the work was seen: one of ${SEEN.join(', ')}`,
  summary: 'a sentence or two for readers',
};

/** What an author is to write into a field that was left empty, and what else to do. */
const EMPTY: Partial<Record<(typeof TRACING_FIELDS)[number], string>> = {
  summary: 'Write a sentence or two for readers after the colon.',
  'seen-at':
    'Write the address where it was seen, or take the line out where “seen” is record or nothing.',
};
const ITEM = 'Write a sentence after the dash, or take the dash out';

/** The fields of a work's `links` block. */
export const LINK_FIELDS = ['live', 'archived', 'status'] as const;

/** Reads a work's `tracing` block: how sure it is which work was cited, and what of it was seen. */
export function readTracing(value: unknown, report: Report): Tracing | undefined {
  if (value === undefined) return undefined;
  const fields = readBlock(value, 'tracing', TRACING_FIELDS, report);
  if (!fields) return undefined;
  for (const [field, toAdd] of Object.entries(REQUIRED)) {
    if (field in fields) continue;
    report(
      ['tracing'],
      { what: `“tracing” has no “${field}”.`, cure: `Add “${field}: …”, ${toAdd}.` },
      true,
    );
  }
  const state =
    'state' in fields
      ? readChoice(fields['state'], ['tracing', 'state'], TRACING_STATES, report, STATE_MEANINGS)
      : undefined;
  const seen =
    'seen' in fields
      ? readChoice(fields['seen'], ['tracing', 'seen'], SEEN, report, SEEN_MEANINGS)
      : undefined;
  const summary =
    'summary' in fields && !reportEmpty('summary', fields, report)
      ? readText(fields['summary'], ['tracing', 'summary'], report)
      : undefined;
  const seenAt =
    'seen-at' in fields && !reportEmpty('seen-at', fields, report)
      ? readUrl(fields['seen-at'], ['tracing', 'seen-at'], report)
      : undefined;
  const read = {
    ...(typeof seenAt === 'string' ? { seenAt } : {}),
    checked: readSentences(fields['checked'], ['tracing', 'checked'], report),
    unchecked: readSentences(fields['unchecked'], ['tracing', 'unchecked'], report),
    candidates: readCandidates(fields['candidates'], report),
    notes: readSentences(fields['notes'], ['tracing', 'notes'], report),
  };
  if (!state || !seen || typeof summary !== 'string') return undefined;
  const contradiction = contradictionOf(state, seen, 'seen-at' in fields);
  if (contradiction) report(['tracing', 'seen'], contradiction);
  return { state, seen, summary, ...read };
}

const isEmpty = (value: unknown) => value === null || value === '';

/** Whether nothing stands in a field; reports it. */
function reportEmpty(
  field: (typeof TRACING_FIELDS)[number],
  fields: Record<string, unknown>,
  report: Report,
): boolean {
  if (!isEmpty(fields[field])) return false;
  report(['tracing', field], { what: `“${field}” is empty.`, cure: EMPTY[field] ?? '' });
  return true;
}

/** What cannot be true together of how a work was traced, what of it was seen, and where. */
function contradictionOf(state: TracingState, seen: Seen, hasAddress: boolean): Fault | undefined {
  if (state === 'untraced' && seen !== 'nothing') {
    return {
      what: `The work is untraced, yet “seen: ${seen}” says that something of it was seen.`,
      cure: 'Where it is not known which work is meant, write “seen: nothing”. What was seen of works that may be meant goes under “candidates”.',
    };
  }
  if (state !== 'untraced' && seen === 'nothing') {
    return {
      what: `The work is ${state}, yet “seen: nothing” says that nothing of it was seen.`,
      cure: 'Write what of it was seen: whole, part, or record where you know it from a catalogue or from what others write. If there is nothing, write “state: untraced”.',
    };
  }
  if (seen === 'nothing' && hasAddress) {
    return {
      what: '“seen: nothing” has an address beside it where something was seen.',
      cure: 'Take out “seen-at”; the address of a work that may be meant goes under “candidates”.',
    };
  }
  if ((seen === 'whole' || seen === 'part') && !hasAddress) {
    return {
      what: `“seen: ${seen}” does not say where.`,
      cure: 'Add “seen-at: …”, the address where it was seen. If the work itself was not seen, write “seen: record”.',
    };
  }
  return undefined;
}

/** Reads a work's `links` block; the live link is its DOI or URL where none is given. */
export function readLinks(value: unknown, csl: CslItem, report: Report): Links {
  const fields = (value !== undefined && readBlock(value, 'links', LINK_FIELDS, report)) || {};
  const live = fields['live']
    ? readUrl(fields['live'], ['links', 'live'], report)
    : defaultLink(csl);
  const archived = fields['archived'] && readUrl(fields['archived'], ['links', 'archived'], report);
  const status = readChoice(
    fields['status'] ?? 'unchecked',
    ['links', 'status'],
    LINK_STATES,
    report,
  );
  return {
    ...(typeof live === 'string' && live !== archived ? { live } : {}),
    ...(typeof archived === 'string' ? { archived } : {}),
    status: status ?? 'unchecked',
  };
}

const defaultLink = ({ DOI, URL }: CslItem) => (DOI ? doiAddress(DOI) : URL);

function readBlock(
  value: unknown,
  name: string,
  known: readonly string[],
  report: Report,
): Record<string, unknown> | undefined {
  if (!isRecord(value)) {
    report([name], {
      what: `“${name}” must have fields of its own.`,
      cure: `Write ${known.map((field) => `“${field}:”`).join(', ')} on lines below it, two spaces further in.`,
    });
    return undefined;
  }
  for (const field of Object.keys(value).filter((field) => !known.includes(field))) {
    report(
      [name, field],
      {
        what: `“${field}” is not a field of “${name}”.`,
        cure: sentences(didYouMean(field, known), `Fields are ${known.join(', ')}.`),
      },
      true,
    );
  }
  return value;
}

function readChoice<Choice extends string>(
  value: unknown,
  path: Path,
  choices: readonly Choice[],
  report: Report,
  meanings?: Readonly<Record<Choice, string>>,
): Choice | undefined {
  const choice = choices.find((known) => known === value);
  if (!choice) {
    const each = choices.map((known) => `“${known}” (${meanings?.[known]})`).join(', ');
    const near = didYouMean(String(value ?? ''), choices);
    report(path, {
      what: `“${path.join(': ')}” must be one of ${choices.join(', ')}.`,
      cure: sentences(near, meanings ? `Choose ${each}.` : near ? '' : 'Choose one.'),
    });
  }
  return choice;
}

function readSentences(value: unknown, path: Path, report: Report): string[] {
  if (value === undefined) return [];
  const field = `“${path.at(-1)}”`;
  if (isEmpty(value)) {
    const cure = 'Write a sentence on the line below it, behind “- ”, or take the line out.';
    report(path, { what: `${field} is empty.`, cure });
    return [];
  }
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list
    .map((sentence, index) => {
      const at = Array.isArray(value) ? [...path, index] : path;
      if (!isEmpty(sentence)) return readText(sentence, at, report);
      const cure = list.every(isEmpty) ? `${ITEM}, and ${field} with it.` : `${ITEM}.`;
      report(at, { what: `Nothing stands behind a dash of ${field}.`, cure });
      return undefined;
    })
    .filter((sentence) => typeof sentence === 'string');
}

function readCandidates(value: unknown, report: Report): Candidate[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(['tracing', 'candidates'], {
      what: '“candidates” must be a list.',
      cure: 'Write each candidate as “- text: …”, with “url: …” below it where there is one.',
    });
    return [];
  }
  return value.flatMap((candidate, index) => {
    const path = ['tracing', 'candidates', index];
    const { text, url } = isRecord(candidate) ? candidate : { text: candidate, url: undefined };
    const words = readText(text, [...path, 'text'], report);
    const address = url === undefined ? undefined : readUrl(url, [...path, 'url'], report);
    if (typeof words !== 'string') return [];
    return [{ text: words, ...(typeof address === 'string' ? { url: address } : {}) }];
  });
}
