import { PARTS, type Ownership, type Part, type Party } from '../schemas/ownership.ts';
import type { Side, Weight } from '../schemas/balance.ts';
import type { Step } from '../schemas/road.ts';
import { weigh, type Evidence } from './evidence.ts';
import { language } from '../language.ts';

/** One row of a picture in words, and what it rests on. */
export interface Line {
  id: string;
  name: string;
  /** Whole sentences. */
  text: string;
  /** What of it was not seen in a source: it stands after the citation. */
  aside?: string | undefined;
  cites: readonly string[];
  cases: readonly string[];
  claims: readonly string[];
}

/** Rows of a picture that stand together, with what they have in common. */
export interface Group {
  name?: string;
  lines: Line[];
}

const either = new Intl.ListFormat(language, { type: 'disjunction' });
const both = new Intl.ListFormat(language, { type: 'conjunction' });

/** Who a party is, within a sentence. */
const PARTY: Record<Party, string> = {
  public: 'public bodies',
  staff: 'staff',
  members: 'members',
  investors: 'outside investors',
};
const PART: Record<Part, string> = {
  owns: 'Owned',
  controls: 'Controlled',
  pays: 'Paid for',
};

function partInWords(row: Ownership, part: Part): string {
  const { usual, some } = row[part];
  const named = (parties: readonly Party[], list: Intl.ListFormat) =>
    `by ${list.format(parties.map((party) => PARTY[party]))}`;
  const said = [
    ...(usual.length > 0 ? [named(usual, both)] : []),
    ...(some.length > 0 ? [`in some cases ${named(some, either)}`] : []),
  ];
  return `${PART[part]} ${said.join(', and ')}.`;
}

/** The picture of who owns, controls and pays, in words. */
export const ownershipInWords = (rows: readonly Ownership[]): Group[] => [
  {
    lines: rows.map((row) => ({
      ...row,
      text: [...PARTS.map((part) => partInWords(row, part)), row.note].join(' '),
      aside: row['basis-note'],
    })),
  },
];

/** The picture of the road from public service to mutual, in words. */
export const roadInWords = (steps: readonly Step[]): Group[] =>
  steps.map(({ step, points }, index) => ({
    name: `${index + 1}. ${step}`,
    lines: points.map((point) => ({
      ...point,
      name: point.title,
      text: `${point.where}: ${FATE[point.fate]}. ${point.happened}`,
    })),
  }));

const FATE = {
  ends: 'the road ends',
  'goes on': 'the road goes on',
  'still there': 'still on the road',
} as const;

const SIDE: Record<Side, string> = { benefit: 'Benefits', downside: 'Downsides' };
const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');
const inWords = (number: number) => NUMBERS[number] ?? String(number);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const stepsInWords = (steps: number) => `${inWords(steps)} ${steps === 1 ? 'step' : 'steps'}`;

function figuresInWords(selfReported: readonly boolean[]): string {
  const [all, own] = [selfReported.length, selfReported.filter(Boolean).length];
  if (all === 0) return 'No figures.';
  const figures = capital(`${inWords(all)} ${all === 1 ? 'figure' : 'figures'}`);
  if (own === 0) return `${figures}, not self-reported.`;
  return own === all
    ? `${figures}, self-reported.`
    : `${figures}, ${inWords(own)} of them self-reported.`;
}

/** The picture of benefits and downsides, in words. */
export const balanceInWords = (rows: readonly Weight[], evidence: Evidence): Group[] =>
  [...Map.groupBy(weigh(rows, evidence), ({ side }) => side)].map(([side, weighed]) => ({
    name: SIDE[side],
    lines: weighed.map(({ id, name, bars, selfReported }) => ({
      id,
      name,
      text: [
        ...bars.map(
          ({ id, says, verdict, steps }) => `${says}: ${verdict}, ${stepsInWords(steps)} (${id}).`,
        ),
        figuresInWords(selfReported),
      ].join(' '),
      cites: [],
      cases: [],
      claims: bars.map(({ id }) => id),
    })),
  }));

/** A picture in words as the ledger keeps it: Markdown on one line, with its citations. */
export const onOneLine = (groups: readonly Group[]): string =>
  groups
    .flatMap(({ name, lines }) => [
      ...(name === undefined ? [] : [`${name}.`]),
      ...lines.map(({ name, text, cites, aside }) => {
        const cited = cites.map((cite) => `@${cite}`).join('; ');
        const said = cited ? text.replace(/\.$/u, ` [${cited}].`) : text;
        return [`${name}.`, said, ...(aside === undefined ? [] : [aside])].join(' ');
      }),
    ])
    .join(' ');
