import { parseSource, type SourceFile } from '../bibliography/index.ts';
import { onOneLine, pictureInWords, type Tables } from '../pictures/index.ts';
import type { Count } from '../schemas/counts.ts';
import { valuesOf, type ValueInWords } from '../schemas/values.ts';
import { ROWS } from '../schemas/index.ts';
import type { Outcome } from '../schemas/outcomes.ts';
import { isPicture } from '../schemas/pictures.ts';
import { readOnChange } from '../checks/read-on-change.ts';

/** What figures and pictures in texts are taken from. */
type Shown = Tables & { counts: readonly Count[]; outcomes: readonly Outcome[] };

const valueOf = (source: SourceFile) => parseSource(source).value;
/** How each of these files is read: one that is missing or faulty has no rows. */
const READERS: { [Name in keyof Shown]: (source: SourceFile) => Shown[Name] } = {
  balance: (source) => ROWS.balance.array().safeParse(valueOf(source)).data ?? [],
  claims: (source) => ROWS.claims.array().safeParse(valueOf(source)).data ?? [],
  counts: (source) => ROWS.counts.array().safeParse(valueOf(source)).data ?? [],
  outcomes: (source) => ROWS.outcomes.array().safeParse(valueOf(source)).data ?? [],
  ownership: (source) => ROWS.ownership.array().safeParse(valueOf(source)).data ?? [],
  road: (source) => ROWS.road.array().safeParse(valueOf(source)).data ?? [],
};

/** Figures, and whole pictures in words, by the component that shows each. */
function inWords(tables: Shown): ValueInWords {
  const values = valuesOf(tables.counts, tables.outcomes);
  return (component, id) => {
    if (component !== 'Picture') return values(component, id);
    return isPicture(id) ? onOneLine(pictureInWords(id, tables)) : undefined;
  };
}

const onChange = {
  balance: readOnChange('data/balance.yaml', READERS.balance),
  claims: readOnChange('data/claims.yaml', READERS.claims),
  counts: readOnChange('data/counts.yaml', READERS.counts),
  outcomes: readOnChange('data/outcomes.yaml', READERS.outcomes),
  ownership: readOnChange('data/ownership.yaml', READERS.ownership),
  road: readOnChange('data/road.yaml', READERS.road),
};

/** What texts take from tables, in words; none of a table that is missing or faulty. */
export const readValues = (folder: string): ValueInWords =>
  inWords({
    balance: onChange.balance(folder),
    claims: onChange.claims(folder),
    counts: onChange.counts(folder),
    outcomes: onChange.outcomes(folder),
    ownership: onChange.ownership(folder),
    road: onChange.road(folder),
  });

/** The same, from files that were read already. */
export function valuesIn(data: readonly SourceFile[]): ValueInWords {
  const source = (name: string) =>
    data.find(({ file }) => file.endsWith(`/${name}.yaml`)) ?? { file: name, text: '' };
  return inWords({
    balance: READERS.balance(source('balance')),
    claims: READERS.claims(source('claims')),
    counts: READERS.counts(source('counts')),
    outcomes: READERS.outcomes(source('outcomes')),
    ownership: READERS.ownership(source('ownership')),
    road: READERS.road(source('road')),
  });
}
