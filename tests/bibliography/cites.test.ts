/**
 * What styles print of several works at once is what they print of each, where they neither sort nor
 * join. RANDOM_CLUSTERS says how many clusters of a style are asked for (50).
 */
import { expect, test } from 'vitest';
import { citesOf } from '../../src/bibliography/cites.ts';
import { startEngine, type PlacedItem } from '../../src/bibliography/csl.ts';
import { htmlOf, splitCites } from '../../src/bibliography/label-parts.ts';
import type { Position } from '../../src/bibliography/note-positions.ts';
import { citationStyles } from '../../src/site/citation-styles.ts';
import { confusingWorks, numbers } from './kept/worlds.ts';

const CLUSTERS = Number(process.env['RANDOM_CLUSTERS'] ?? 50);
const works = confusingWorks(60);
const AFFIXES = [{ prefix: 'see' }, { suffix: 'in part.' }, { suffix: '?' }];

/** Cites of works that stand anywhere in a text, one in twenty of them with words around it. */
function randomCites(next: (below: number) => number): PlacedItem[] {
  const position = (hasLocator: boolean): Position => {
    const nearNote = next(2) === 0;
    switch (next(3)) {
      case 0:
        return { position: 'first', nearNote };
      case 1:
        return { position: 'subsequent', firstNote: 1 + next(30), nearNote };
      default:
        return { position: hasLocator ? 'ibid-with-locator' : 'ibid', nearNote: true };
    }
  };
  return Array.from({ length: 2 + next(3) }, () => {
    const locator = { label: 'page', value: String(1 + next(300)) } as const;
    const hasLocator = next(2) === 0;
    return {
      id: `work-${next(works.length)}`,
      ...(hasLocator ? { locator } : {}),
      ...(next(20) === 0 ? AFFIXES[next(AFFIXES.length)] : {}),
      ...position(hasLocator),
    };
  });
}

const engines = citationStyles.map(({ id, csl }) => [id, startEngine(works, csl)] as const);
const plain = engines.filter(([, { sorts, joins }]) => !sorts && !joins);

test('there are styles that neither sort nor join', () => {
  expect(plain.length).toBeGreaterThan(0);
});

test.for(plain)('%s', ([, engine]) => {
  engine.know(works.map(({ id }) => id));
  const next = numbers(11);
  for (let cluster = 0; cluster < CLUSTERS; cluster++) {
    const cites = randomCites(next);
    const together = splitCites(engine.cites(cites) ?? '');
    const said = citesOf(engine, cites).filter(({ html }) => html !== '');
    expect(said, JSON.stringify(cites)).toEqual(together);
    expect(htmlOf(said)).not.toBe('');
  }
});
