/** Faults of what citations read as, and where they lead. */
import type { Fault } from '../fault.ts';

export const labels: Fault[] = [
  {
    name: 'engine-placeholder-printed',
    promise:
      'Where a style has nothing to print of a cite, readers meet no word of the engine’s own.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/csl.ts',
        find: '(PLACEHOLDER.test(html) ? undefined : html)',
        put: '(PLACEHOLDER.test(html) ? html : html)',
      },
    ],
    seenBy: ['tests/bibliography/clusters/clusters.test.ts'],
  },
  {
    name: 'but-see-moved-to-another-work',
    promise: 'Works are sorted only between prefixes and suffixes.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/cites.ts',
        find: 'item?.prefix !== undefined ||',
        put: 'false ||',
      },
    ],
    seenBy: ['tests/bibliography/clusters/clusters.test.ts'],
  },
  {
    name: 'named-work-sorted-away',
    promise: 'The work whose author a sentence names comes first in its brackets.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/cites.ts',
        find: 'first.suppressAuthor ? [first, ...sorted(rest)] : sorted(run)',
        put: 'sorted(run)',
      },
    ],
    seenBy: ['tests/bibliography/clusters/clusters.test.ts'],
  },
  {
    name: 'number-without-its-work',
    promise: 'Each number of a numeric style is a link to its own work.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/cites.ts',
        find: 'if (first && others.length === 0)',
        put: 'if (first && html === undefined)',
      },
    ],
    seenBy: ['tests/bibliography/clusters/clusters.test.ts'],
  },
  {
    name: 'comma-before-a-body',
    promise: 'Bodies and persons are joined as the style joins names.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/csl.ts',
        find: 'literal === undefined ? name :',
        put: 'literal !== undefined ? { ...name, literal } :',
      },
    ],
    seenBy: ['tests/bibliography/clusters/clusters.test.ts'],
  },
];
