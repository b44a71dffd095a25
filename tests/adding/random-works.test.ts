import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowInYaml } from '../../src/adding/row-in-yaml.ts';
import type { Question } from '../../src/adding/questions.ts';
import { workInYaml } from '../../src/adding/work-in-yaml.ts';
import { insert } from '../../src/adding/edits.ts';
import { parseSource, readWorks } from '../../src/bibliography/index.ts';

const RUNS = Number(process.env['ADDED'] ?? 300);

/** What YAML has for signs of its own, beside letters: alone, together, first and last. */
const sign = fc.constantFrom(
  ...[
    ': ',
    ' #',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '*',
    '&',
    '!',
    '%',
    '@',
    '`',
    '|',
    '>',
    '?',
    ',',
    '~',
  ],
  ...[
    '\\',
    '\\n',
    'null',
    'yes',
    '0x1F',
    '1e3',
    '2012',
    '1.10',
    '007',
    '---',
    '...',
    '“',
    '’',
    'é',
    '王',
    '😀',
  ],
);
const words = fc
  .array(fc.oneof(sign, fc.stringMatching(/^[a-zA-Z]{1,6} ?$/u)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

test('whatever text is added is read again as it was, with what stood there before it', () => {
  const old = '# Works.\n- id: first\n  type: document\n  title: First\n';
  fc.assert(
    fc.property(words, words, words, (title, family, volume) => {
      const record = { type: 'document', author: [{ family }], title, volume };
      const text = insert(old, `\n${workInYaml('a-key', record)}`);
      const { value, problems } = parseSource({ file: 'a.yaml', text });
      expect(problems).toEqual([]);
      const [first, added] = value as Record<string, unknown>[];
      expect(first).toEqual({ id: 'first', type: 'document', title: 'First' });
      expect({ ...added, volume: String(added?.['volume']) }).toEqual({ id: 'a-key', ...record });
      expect(readWorks([{ file: 'a.yaml', text }]).unread).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('whatever is answered stands in its row as it was', () => {
  const question = (name: string): Question => ({
    ...{
      name,
      what: 'What to write: anything #1.',
      ask: '',
      kind: 'text',
      choices: [],
      isNeeded: false,
    },
  });
  const questions = ['id', 'term', 'after.text', 'cites', 'also'].map(question);
  fc.assert(
    fc.property(
      words,
      words,
      fc.array(words, { minLength: 1, maxLength: 12 }),
      (term, text, cites) => {
        const answers = new Map<string, string | string[]>([
          ...([
            ['id', 'x'],
            ['term', term],
            ['after.text', text],
          ] as const),
          ['cites', cites],
        ]);
        const { value, problems } = parseSource({
          file: 'a.yaml',
          text: `# Rows.\n${rowInYaml(questions, answers)}`,
        });
        expect(problems).toEqual([]);
        expect(value).toEqual([{ id: 'x', term, after: { text }, cites }]);
      },
    ),
    { numRuns: RUNS },
  );
});
