import words from '#words/how-many.json' with { type: 'json' };
import type { Count } from './counts.ts';
import type { Outcome } from './outcomes.ts';
import { language } from '../words/language.ts';
import { say } from '../words/message.ts';

/** The components that show a figure of a table in a sentence, and the table of each. */
export const TABLE_OF_VALUE: Readonly<Record<string, 'counts' | 'outcomes'>> = {
  Count: 'counts',
  Outcome: 'outcomes',
};

/** What a figure of a table reads as, by its component and its row; undefined where there is none. */
export type ValueInWords = (component: string, id: string) => string | undefined;

/** A count in words: "more than 130". */
export function boundInWords({ bound, value }: Pick<Count, 'bound' | 'value'>): string {
  return say(words.bounds[bound], { number: value.toLocaleString(language) });
}

/** What the figures of these rows read as. */
export function valuesOf(
  counts: readonly Pick<Count, 'id' | 'bound' | 'value'>[],
  outcomes: readonly Pick<Outcome, 'id' | 'value'>[],
): ValueInWords {
  const words = {
    counts: new Map(counts.map((count) => [count.id, boundInWords(count)])),
    outcomes: new Map(outcomes.map(({ id, value }) => [id, value])),
  };
  return (component, id) => {
    const table = TABLE_OF_VALUE[component];
    return table && words[table].get(id);
  };
}
