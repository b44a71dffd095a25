import register from '#words/claims.json' with { type: 'json' };
import pictures from '#words/pictures.json' with { type: 'json' };
import { withSign } from '../bibliography/index.ts';
import { PARTS, type Ownership, type Part, type Party } from '../schemas/ownership.ts';
import type { Weight } from '../schemas/balance.ts';
import type { Step } from '../schemas/road.ts';
import { capitalised, formFor, say, type Plural } from '../words/message.ts';
import { weigh, type Evidence } from './evidence.ts';
import { language } from '../words/language.ts';

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

function partInWords(row: Ownership, part: Part): string {
  const { within, by, inSome, both: and, ...words } = pictures.ownership;
  const { usual, some } = row[part];
  const named = (parties: readonly Party[], list: Intl.ListFormat) =>
    list.format(parties.map((party) => within[party]));
  const said = [
    ...(usual.length > 0 ? [say(by, { parties: named(usual, both) })] : []),
    ...(some.length > 0 ? [say(inSome, { parties: named(some, either) })] : []),
  ];
  const [first = '', second] = said;
  return say(words[part], {
    by: second === undefined ? first : say(and, { usual: first, some: second }),
  });
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
    name: say(pictures.road.step, { number: index + 1, step }),
    lines: points.map((point) => ({
      ...point,
      name: point.title,
      text: say(pictures.road.point, {
        where: point.where,
        fate: pictures.road.fates[point.fate],
        happened: point.happened,
      }),
    })),
  }));

const inWords = (number: number) => pictures.balance.numbers[number] ?? String(number);
const sayNumber = (forms: Plural, number: number) =>
  say(formFor(forms, number), { number: inWords(number) });

function figuresInWords(selfReported: readonly boolean[]): string {
  const words = pictures.balance;
  const [all, own] = [selfReported.length, selfReported.filter(Boolean).length];
  if (all === 0) return words.none;
  const figures = capitalised(sayNumber(words.figures, all));
  if (own === 0) return say(words.given, { figures });
  return own === all
    ? say(words.own, { figures })
    : say(words.someOwn, { figures, number: inWords(own) });
}

/** The picture of benefits and downsides, in words. */
export const balanceInWords = (rows: readonly Weight[], evidence: Evidence): Group[] =>
  [...Map.groupBy(weigh(rows, evidence), ({ side }) => side)].map(([side, weighed]) => ({
    name: pictures.balance.sides[side],
    lines: weighed.map(({ id, name, bars, selfReported }) => ({
      id,
      name,
      text: [
        ...bars.map(({ id, says, verdict, steps }) =>
          say(pictures.balance.bar, {
            says,
            verdict: register.verdicts[verdict],
            steps: sayNumber(pictures.balance.steps, steps),
            claim: id,
          }),
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
        const cited = cites.map(withSign).join('; ');
        const said = cited ? text.replace(/\.$/u, ` [${cited}].`) : text;
        return [`${name}.`, said, ...(aside === undefined ? [] : [aside])].join(' ');
      }),
    ])
    .join(' ');
