import type { Fault } from '../fault.ts';

/** Faults in the reader's notebook: what is kept, merged, read back and undone. */
export const notes: readonly Fault[] = [
  {
    name: 'other-form-lost-in-a-merge',
    promise: 'Of a note that was changed in two places both forms stay.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/merge.ts',
        find: 'const sorted = [...versions].sort((a, b) => compare(order(b), order(a)));',
        put: 'const sorted = [...versions].sort((a, b) => compare(order(b), order(a))).slice(0, 1);',
      },
    ],
    seenBy: ['tests/notes/merge.test.ts › both forms stay where both have changed it'],
  },
  {
    name: 'change-lost-to-a-deletion',
    promise:
      'A note that was changed elsewhere is there under its own name, whenever it was deleted here.',
    of: 'code',
    changes: [{ file: 'src/notes/merge.ts', find: "note.deleted ? '' : 'there'", put: "'there'" }],
    seenBy: ['tests/notes/merge.test.ts › a deletion does not count where the other device'],
  },
  {
    name: 'old-form-back-from-a-backup',
    promise: 'An older backup brings back no older form of a note.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/versions.ts',
        find: 'earlier: [...note.earlier, note.version]',
        put: 'earlier: note.earlier',
      },
    ],
    seenBy: ['tests/notes/merge.test.ts › the newer form replaces the older'],
  },
  {
    name: 'address-of-another-site-taken',
    promise: 'A note from a file leads nowhere but to this site.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/backup.ts',
        find: 'return origin === root.origin && pathname.startsWith(root.pathname);',
        put: 'return origin !== root.origin || pathname.startsWith(root.pathname);',
      },
      {
        file: 'src/notes/backup.ts',
        find: "if (!address.startsWith(site) || !site.endsWith('/')) return false;",
        put: '',
      },
    ],
    seenBy: ['tests/notes/backup.test.ts › what is wrong with a note is said'],
  },
  {
    name: 'unknown-fields-taken',
    promise: 'Of a file nothing is taken but the fields that a note has.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/backup.ts',
        find: 'return Object.fromEntries(taken);',
        put: 'return { ...value, ...Object.fromEntries(taken) };',
      },
    ],
    seenBy: ['tests/notes/backup.test.ts › is kept out'],
  },
  {
    name: 'undone-elsewhere-only',
    promise: 'What is undone is undone on other devices as well.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/changes.ts',
        find: 'return versioned({ ...once, id, version, earlier, moved: stamp.now }, stamp);',
        put: 'return { ...once, id, version, earlier, moved: stamp.now };',
      },
    ],
    seenBy: ['tests/notes/history.test.ts › and undoing is a change that other devices learn of'],
  },
  {
    name: 'changed-passage-untold',
    promise: 'A note says that its passage was taken out since.',
    of: 'code',
    changes: [
      {
        file: 'src/notes/standing.ts',
        find: ' && listed.withdrawn === undefined',
        put: '',
      },
    ],
    seenBy: ['tests/notes/standing.test.ts › a note whose passage was removed'],
  },
  {
    name: 'notes-moved-by-no-key',
    promise: 'Notes are sorted by keyboard.',
    of: 'built',
    changes: [{ file: '_astro/start-*.js', find: '`ArrowDown`?1:', put: '`ArrowDown`?void 0:' }],
    seenBy: ['tests/journeys/notes.spec.ts › notes are edited in place'],
  },
];
