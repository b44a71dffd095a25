import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupSchema } from '../../src/notes/backup-schema.ts';
import { readBackup, writeBackup } from '../../src/notes/backup.ts';
import { NOTE } from '../../src/notes/form.ts';
import type { Note } from '../../src/notes/note.ts';
import { compileSchema } from '../built/schema.ts';
import { Device, SITE } from './notebook.ts';

const isValid = compileSchema(backupSchema(`${SITE.site}notes.schema.json`));
const read = (text: string) => readBackup(text, SITE);

function notebook(): Note[] {
  const device = new Device('one');
  const note = device.add({ words: 'My own words', tags: ['cuts', 'pay'], read: ['bach-2012'] });
  device.add({ kind: 'claim', page: 'claims', anchor: 'c1', quote: '', cites: [] });
  device.backUp();
  device.write(note.id, 'Other words');
  device.remove(device.add({ page: '', anchor: '', kind: 'page' }).id);
  return [...device.notes];
}
const file = () =>
  JSON.parse(writeBackup(notebook(), '2026-11-28T12:00:00Z', SITE)) as {
    notes: Record<string, unknown>[];
  } & Record<string, unknown>;
const text = (value: unknown) => JSON.stringify(value);

describe('a backup', () => {
  test('is what its schema says, and is read as it was written', () => {
    const notes = notebook();
    const written = writeBackup(notes, '2026-11-28T12:00:00Z', SITE);
    isValid(JSON.parse(written));
    expect(isValid.errors).toBeNull();
    expect(read(written)).toEqual({
      notes,
      problems: [],
      leftOut: 0,
      written: '2026-11-28T12:00:00Z',
    });
  });

  test('of an older address of the site leads to this one', () => {
    const from = 'https://old.example/mutuals/';
    const older = writeBackup(notebook(), '2026-11-28T12:00:00Z', SITE).replaceAll(SITE.site, from);
    expect(read(older).notes.map(({ address }) => address)).toEqual(
      notebook().map(({ address }) => address),
    );
  });

  test('holds nothing but its fields, whatever a notebook was given', () => {
    const [first, ...rest] = notebook();
    const odd = { ...first, password: 'secret' } as unknown as Note;
    expect(writeBackup([odd, ...rest], '2026-11-28T12:00:00Z', SITE)).not.toContain('secret');
  });
});

describe('a file that is no backup is told from one, and nothing is taken', () => {
  test.for([
    [
      '',
      'This file cannot be read: it is not JSON, or was cut off. Nothing in your notebook has changed.',
    ],
    [
      '{"notes": [',
      'This file cannot be read: it is not JSON, or was cut off. Nothing in your notebook has changed.',
    ],
    [
      '<script>alert(1)</script>',
      'This file cannot be read: it is not JSON, or was cut off. Nothing in your notebook has changed.',
    ],
    [
      '['.repeat(200_000),
      'This file cannot be read: it is not JSON, or was cut off. Nothing in your notebook has changed.',
    ],
    ['null', 'This file is not a backup of a notebook. Nothing in your notebook has changed.'],
    ['[]', 'This file is not a backup of a notebook. Nothing in your notebook has changed.'],
    ['"notes"', 'This file is not a backup of a notebook. Nothing in your notebook has changed.'],
    [
      '{"notes": {}, "version": 1}',
      'This file is not a backup of a notebook. Nothing in your notebook has changed.',
    ],
    [
      '{"notes": [], "version": "1"}',
      'This file is not a backup of a notebook. Nothing in your notebook has changed.',
    ],
    [
      '{"notes": [], "version": 0}',
      'This file is not a backup of a notebook. Nothing in your notebook has changed.',
    ],
    [
      '{"__proto__": {"notes": [], "version": 1}}',
      'This file is not a backup of a notebook. Nothing in your notebook has changed.',
    ],
    [
      '{"notes": [], "version": 2}',
      'This backup was written by a newer version of this site. Reload this page and try again. Nothing in your notebook has changed.',
    ],
    [
      text({ version: 1, notes: Array.from({ length: 20_001 }, () => 0) }),
      'This file has more than 20,000 notes, and was not read. Nothing in your notebook has changed.',
    ],
  ])('%#', ([from = '', problem]) => {
    expect(read(from)).toEqual({ notes: [], problems: [problem], leftOut: 0 });
  });
});

const long = (length: number) => 'x'.repeat(length);
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</textarea><iframe srcdoc="&lt;script&gt;"></iframe>',
  '&lt;b&gt; &amp; &#60;',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  ']]><!--',
  '\u202Egnitirw ekil siht\u202C',
  'a\u0000b\u0007c',
  '\uD800 half a character',
  '=HYPERLINK("https://example.org")',
  '[link](javascript:alert(1)) `code` # heading',
  '\\input{/etc/passwd} \\write18{ls}',
];

describe('what is odd and fits its field is text, and is taken as it is', () => {
  const fields = ['words', 'quote', 'passage', 'title', 'number'] as const;
  const each = MARKUP.flatMap((markup) => fields.map((field) => [field, markup] as const));
  test.for(each.filter(([field, { length }]) => field !== 'number' || length <= 40))(
    '%s: %j',
    ([field, markup]) => {
      const odd = file();
      odd.notes[0] = { ...odd.notes[0], [field]: markup };
      const { notes, problems } = read(text(odd));
      expect(problems).toEqual([]);
      expect(notes[0]?.[field]).toBe(markup);
    },
  );

  test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<b>'])(
    'a tag “%s”',
    (tag) => {
      const odd = file();
      odd.notes[0] = { ...odd.notes[0], tags: [tag] };
      expect(read(text(odd)).notes[0]?.tags).toEqual([tag]);
    },
  );

  test.for([
    '"__proto__": {"isAdmin": true}',
    '"constructor": {"prototype": {"isAdmin": true}}',
    '"onclick": "alert(1)"',
    '"isAdmin": true',
    '"words ": "x"',
  ])('a field %s is kept out', (field) => {
    const odd = text(file()).replace('"id":', `${field},"id":`);
    const { notes, problems } = read(odd);
    expect(problems).toEqual([]);
    expect(notes).toHaveLength(3);
    expect(Object.keys(notes[0] ?? {}).filter((key) => !(key in NOTE))).toEqual([]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    expect((notes[0] as unknown as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

/** A field, what stands in it, and what is said of that. */
const WRONG: [field: string, value: unknown, message: string][] = [
  ['id', 'x', 'Note 1 (The downsides, 4.1): “id” should be a UUID in small letters, and is “x”.'],
  [
    'id',
    '../../etc/passwd',
    'Note 1 (The downsides, 4.1): “id” should be a UUID in small letters, and is “../../etc/passwd”.',
  ],
  ['id', null, 'Note 1 (The downsides, 4.1): “id” should be a UUID in small letters, and is null.'],
  [
    'kind',
    'script',
    'Note 1 (The downsides, 4.1): “kind” should be one of “quotation”, “paragraph”, “source”, “claim”, “case”, “row”, “page”, and is “script”.',
  ],
  [
    'kept',
    '2026-02-30T10:00:00Z',
    'Note 1 (The downsides, 4.1): “kept” should be a date and time in UTC, such as “2026-11-28T10:00:00Z”, and is “2026-02-30T10:00:00Z”.',
  ],
  [
    'kept',
    'yesterday',
    'Note 1 (The downsides, 4.1): “kept” should be a date and time in UTC, such as “2026-11-28T10:00:00Z”, and is “yesterday”.',
  ],
  [
    'changed',
    1764324000,
    'Note 1 (The downsides, 4.1): “changed” should be a date and time in UTC, such as “2026-11-28T10:00:00Z”, and is the number 1764324000.',
  ],
  [
    'changed',
    '2026-11-28T10:00:00+01:00',
    'Note 1 (The downsides, 4.1): “changed” should be a date and time in UTC, such as “2026-11-28T10:00:00Z”, and is “2026-11-28T10:00:00+01:00”.',
  ],
  [
    'deleted',
    '+275760-09-13T00:00:00Z',
    'Note 1 (The downsides, 4.1): “deleted” should be a date and time in UTC, such as “2026-11-28T10:00:00Z”, and is “+275760-09-13T00:00:00Z”.',
  ],
  [
    'rank',
    '',
    'Note 1 (The downsides, 4.1): “rank” should be a rank as this site writes it, such as “a0”, and is empty.',
  ],
  [
    'rank',
    '~',
    'Note 1 (The downsides, 4.1): “rank” should be a rank as this site writes it, such as “a0”, and is “~”.',
  ],
  [
    'page',
    '//evil.example',
    'Note 1 (The downsides, 4.1): “page” should be the name of a page, such as “the-downsides”, and is “//evil.example”.',
  ],
  [
    'page',
    'javascript:alert(1)',
    'Note 1 (The downsides, 4.1): “page” should be the name of a page, such as “the-downsides”, and is “javascript:alert(1)”.',
  ],
  [
    'page',
    '../..',
    'Note 1 (The downsides, 4.1): “page” should be the name of a page, such as “the-downsides”, and is “../..”.',
  ],
  [
    'anchor',
    'p4"onclick="x',
    'Note 1 (The downsides, 4.1): “anchor” should be the name of a place on a page, such as “p4-1”, and is “p4"onclick="x”.',
  ],
  [
    'edition',
    '1',
    'Note 1 (The downsides, 4.1): “edition” should be the number of an edition, such as “1.1”, and is “1”.',
  ],
  [
    'edition',
    1.1,
    'Note 1 (The downsides, 4.1): “edition” should be the number of an edition, such as “1.1”, and is the number 1.1.',
  ],
  [
    'hash',
    'CB2E69B0',
    'Note 1 (The downsides, 4.1): “hash” should be eight digits or letters from a to f, and is “CB2E69B0”.',
  ],
  [
    'address',
    'javascript:alert(1)',
    'Note 1 (The downsides, 4.1): “address” should be an address that begins with “https://” or “http://”, and is “javascript:alert(1)”.',
  ],
  [
    'address',
    'data:text/html,<script>alert(1)</script>',
    'Note 1 (The downsides, 4.1): “address” should be an address that begins with “https://” or “http://”, and is “data:text/html,<script>alert(1)</script>”.',
  ],
  [
    'address',
    'https://mutuals.example/"><b>',
    'Note 1 (The downsides, 4.1): “address” should be an address that begins with “https://” or “http://”, and is “https://mutuals.example/"><b>”.',
  ],
  [
    'address',
    'https://evil.example/',
    'Note 1 (The downsides, 4.1): “address” leads to another site.',
  ],
  [
    'address',
    'https://mutuals.example.evil.example/',
    'Note 1 (The downsides, 4.1): “address” leads to another site.',
  ],
  [
    'address',
    'https://mutuals.example@evil.example/',
    'Note 1 (The downsides, 4.1): “address” leads to another site.',
  ],
  [
    'address',
    '//evil.example/',
    'Note 1 (The downsides, 4.1): “address” should be an address that begins with “https://” or “http://”, and is “//evil.example/”.',
  ],
  [
    'quote',
    7,
    'Note 1 (The downsides, 4.1): “quote” should be text of at most 200000 characters, and is the number 7.',
  ],
  [
    'words',
    ['a'],
    'Note 1 (The downsides, 4.1): “words” should be text of at most 200000 characters, and is a list.',
  ],
  [
    'words',
    { toString: 'x' },
    'Note 1 (The downsides, 4.1): “words” should be text of at most 200000 characters, and is an object.',
  ],
  [
    'words',
    long(200_001),
    `Note 1 (The downsides, 4.1): “words” should be text of at most 200000 characters, and is “${long(60)}…”.`,
  ],
  ['title', undefined, 'Note 1 (4.1): “title” is missing.'],
  [
    'title',
    long(501),
    `Note 1 (${long(60)}…): “title” should be text of at most 500 characters, and is “${long(60)}…”.`,
  ],
  ['cites', {}, 'Note 1 (The downsides, 4.1): “cites” should be a list, and is an object.'],
  [
    'cites',
    ['bach-2012'],
    'Note 1 (The downsides, 4.1): “cites[1]” should be a list, and is “bach-2012”.',
  ],
  [
    'cites',
    [['bach-2012']],
    'Note 1 (The downsides, 4.1): “cites[1][1]” should be an object, and is “bach-2012”.',
  ],
  ['cites', [[{}]], 'Note 1 (The downsides, 4.1): “cites[1][1].id” is missing.'],
  [
    'cites',
    [[{ id: 'bach-2012', locator: { label: 'p', value: '4' } }]],
    expect.stringContaining(
      '“cites[1][1].locator.label” should be one of “act”',
    ) as unknown as string,
  ],
  [
    'cites',
    [[{ id: 'bach-2012', suppressAuthor: 'yes' }]],
    'Note 1 (The downsides, 4.1): “cites[1][1].suppressAuthor” should be “true”, or left out, and is “yes”.',
  ],
  [
    'cites',
    Array.from({ length: 501 }, () => []),
    'Note 1 (The downsides, 4.1): “cites” has more than 500 entries.',
  ],
  [
    'read',
    'bach-2012',
    'Note 1 (The downsides, 4.1): “read” should be a list, and is “bach-2012”.',
  ],
  [
    'read',
    [true],
    'Note 1 (The downsides, 4.1): “read[1]” should be text of 1 to 200 characters, and is “true”.',
  ],
  [
    'tags',
    ['', 'a'],
    'Note 1 (The downsides, 4.1): “tags[1]” should be text of 1 to 100 characters, and is empty.',
  ],
  [
    'tags',
    Array.from({ length: 1_000_000 }, () => 0),
    'Note 1 (The downsides, 4.1): “tags” has more than 100 entries.',
  ],
  [
    'version',
    '',
    'Note 1 (The downsides, 4.1): “version” should be a name of letters, digits and hyphens, of at most 60 characters, and is empty.',
  ],
  [
    'earlier',
    [0],
    'Note 1 (The downsides, 4.1): “earlier[1]” should be a name of letters, digits and hyphens, of at most 60 characters, and is the number 0.',
  ],
  [
    'of',
    'the other',
    'Note 1 (The downsides, 4.1): “of” should be a UUID in small letters, and is “the other”.',
  ],
];

describe('what is wrong with a note is said, and the others are taken', () => {
  test.for(WRONG)('%s: %j', ([field, value, message]) => {
    const odd = file();
    odd.notes[0] = { ...odd.notes[0], [field]: value };
    const { notes, problems, leftOut } = read(text(odd));
    expect(problems).toEqual([message]);
    expect({ taken: notes.length, leftOut }).toEqual({ taken: 2, leftOut: 1 });
  });

  test.for([
    [null, 'null'],
    [7, 'the number 7'],
    ['<b>', '“<b>”'],
    [[], 'a list'],
  ] as const)('%j in place of a note', ([value, is]) => {
    const odd = file();
    odd.notes[0] = value as unknown as Record<string, unknown>;
    expect(read(text(odd))).toMatchObject({
      leftOut: 1,
      problems: [`Note 1 should be an object, and is ${is}.`],
    });
  });

  test('of many problems the first twenty, and how many more there are', () => {
    const odd = { ...file(), notes: Array.from({ length: 50 }, () => 0) };
    const { problems } = read(text(odd));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('And 30 more problems.');
  });
});

/** How many files are tried; more of them by hand: `FILES=20000 npx vitest …`. */
const numRuns = Number(process.env['FILES'] ?? 150);

test('whatever a file holds, reading it does not throw, and what is taken is what the schema says', () => {
  const fields = fc.constantFrom(...Object.keys(NOTE));
  const values = fc.oneof(
    fc.anything(),
    fc
      .constantFrom<unknown>(...MARKUP, ...WRONG.map(([, value]) => value))
      .filter((value) => !(typeof value === 'object' && text(value).length > 10_000)),
  );
  fc.assert(
    fc.property(fc.nat(2), fields, values, fc.boolean(), (at, field, value, isInNote) => {
      const odd = file();
      if (isInNote) odd.notes[at] = { ...odd.notes[at], [field]: value };
      else odd[field] = value;
      let source = '';
      try {
        source = text(odd);
      } catch {
        return;
      }
      const { notes } = read(source);
      const again = JSON.parse(writeBackup(notes, '2026-11-28T12:00:00Z', SITE)) as unknown;
      isValid(again);
      expect(isValid.errors).toBeNull();
    }),
    { numRuns },
  );
  fc.assert(
    fc.property(fc.string(), (any) => {
      expect(read(any).notes).toEqual([]);
    }),
    { numRuns },
  );
});
