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
  {
    name: 'name-stuck-to-the-word-before',
    promise: 'In a style of notes the space before a name stays.',
    of: 'code',
    changes: [
      {
        file: 'src/scripts/cite/note-marks.ts',
        find: 'if (isNamed(cluster)) cluster',
        put: 'if (stops && isNamed(cluster)) cluster',
      },
    ],
    seenBy: ['tests/scripts/note-marks.test.ts'],
  },
  {
    name: 'mark-before-the-quotation-mark',
    promise: 'The mark of a note stands behind all punctuation that follows.',
    of: 'code',
    changes: [{ file: 'src/scripts/cite/note-marks.ts', find: '…)\\]”]', put: '…)\\]]' }],
    seenBy: ['tests/scripts/note-marks.test.ts'],
  },
  {
    name: 'two-marks-one-number',
    promise: 'Marks beside each other keep their space.',
    of: 'code',
    changes: [
      {
        file: 'src/scripts/cite/note-marks.ts',
        find: 'return clusterBeside(cluster) ?? cluster;',
        put: 'return undefined;',
      },
    ],
    seenBy: ['tests/scripts/note-marks.test.ts'],
  },
  {
    name: 'subsection-left-behind',
    promise: 'A place of several parts, as 33(2)(a) in an Act, is one place.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/locators.ts',
        find: '(?:nn?\\d+|[A-Za-z]{1,2})?(?:${SUBSECTION})*',
        put: '(?:nn?\\d+|[A-Za-z]{1,2})?',
      },
    ],
    seenBy: ['tests/bibliography/places.test.ts'],
  },
  {
    name: 'two-sections-singular',
    promise: 'Several places have the plural of their kind, whatever their numbers.',
    of: 'code',
    changes: [
      { file: 'src/bibliography/citeproc.ts', find: 'cite?.several) made', put: '!cite) made' },
    ],
    seenBy: ['tests/bibliography/clusters/clusters.test.ts › prints the place in a work'],
  },
  {
    name: 'no-schedules',
    promise: 'The places of British law are printed by their names.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/csl.ts',
        find: '`${LAW_TERMS}</terms>`',
        put: "'</terms>'",
      },
    ],
    seenBy: ['tests/bibliography/places.test.ts › British law is printed'],
  },
  {
    name: 'footnotes-out-of-the-series',
    promise: 'In styles of notes the footnotes of a page count in the one series of its notes.',
    of: 'code',
    changes: [
      {
        file: 'src/cite/note-series.ts',
        find: 'numbers.set(id, ++last);',
        put: 'numbers.set(id, last);',
      },
    ],
    seenBy: ['tests/cite/footnotes/footnotes.test.ts'],
  },
  {
    name: 'ibid-over-a-note-of-several-works',
    promise: 'Notes say “ibid” of a note before them only where that names one work.',
    of: 'code',
    changes: [
      {
        file: 'src/bibliography/note-positions.ts',
        find: 'works.get(before.note)?.size === 1',
        put: 'works.has(before.note)',
      },
    ],
    seenBy: ['tests/bibliography/note-positions.test.ts'],
  },
];
