/** Cases in a line each, as the table at the head of their page has them. */
import words from '#words/cases.json' with { type: 'json' };
import type { Case, Years } from '../schemas/cases.ts';
import { language } from '../words/language.ts';
import { say } from '../words/message.ts';

/** A case in a line; what our sources do not say is left out. */
export interface CaseLine {
  id: string;
  name: string;
  form: string | undefined;
  years: string | undefined;
  /** The year in which it began, or was a plan. */
  began: string | undefined;
  /** What is uncertain of the years. */
  note: string | undefined;
  outcome: string;
}

const { spans, outcomes } = words.table;

/** From when to when, in words: "2012–2025", "2006, still there in 2024", "until 2020". */
export function yearsInWords({ from = '', until = '', seen = '', planned = '' }: Years): string {
  if (planned) return say(spans.planned, { planned });
  if (until) return say(from ? spans.span : spans.until, { from, until });
  if (seen) return say(from ? spans.seen : spans.onlySeen, { from, seen });
  return say(spans.from, { from });
}

/** What became of the service, in a few words. */
function outcomeInWords({ after: { where, ended, text } }: Case): string {
  if (where === 'unknown') return ended ? outcomes.ended : outcomes.unknown;
  // it never left: its own sentence says so
  return ended || where === 'continues' ? outcomes[where] : text;
}

/** Cases from A to Z, as the site has them throughout. */
export const casesByName = <Named extends { name: string }>(cases: readonly Named[]): Named[] =>
  cases.toSorted((a, b) => a.name.localeCompare(b.name, language));

/** A line for each case. */
export const caseTable = (cases: readonly Case[]): CaseLine[] =>
  cases.map((each) => ({
    id: each.id,
    name: each.name,
    form: each.form,
    years: each.years && yearsInWords(each.years),
    began: each.years?.from ?? each.years?.planned,
    note: each.years?.note,
    outcome: outcomeInWords(each),
  }));
