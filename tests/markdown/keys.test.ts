import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/markdown/index.ts';
import { parseDocument } from '../../src/markdown/parse.ts';
import { withKeysHidden, withKeysShown } from '../../src/markdown/keys.ts';

const FILE = 'content/sections/a.mdx';

/** What the checks read of a text: the keys that it cites. */
const cited = (text: string) => {
  const { document, problems } = parseDocument({ file: FILE, text });
  expect(problems).toEqual([]);
  return document?.located.flatMap(({ cluster }) => cluster.items.map(({ id }) => id));
};

/** What the build makes of it. */
const compile = async (text: string) => {
  const processor = markdown({ base: '/', terms: () => [], numbers: () => [] });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { srcDir: new URL('file:///src/'), sourcemap: false, optimize: false },
  );
  return (await renderer?.process(text, `/${FILE}`, {}))?.code ?? '';
};

const ZOTERO = 'http://zotero.org/users/475425/items/DXV6UC5C';

describe('keys are read in braces or without, as Pandoc reads them (manual, “Citation syntax”)', () => {
  test.for([
    ['a key as Zotero writes it', `As [@{${ZOTERO}}, p. 3].`, ZOTERO],
    ['in a sentence', `@{${ZOTERO}} says`, ZOTERO],
    ['without its author', `As [-@{${ZOTERO}}].`, ZOTERO],
    [
      'the manual’s own',
      '[@{https://example.com/bib?name=foobar&date=2000}, p. 33]',
      'https://example.com/bib?name=foobar&date=2000',
    ],
    ['without braces', `As [@${ZOTERO}, p. 3].`, ZOTERO],
    ['with braces that an editor escaped', `As [@\\{${ZOTERO}\\}, p. 3].`, ZOTERO],
    ['that looks like code', 'As [@{smith}].', 'smith'],
    ['that looks like emphasis', 'As [@{a_b_*c*_d}] and *so* on.', 'a_b_*c*_d'],
    ['that looks like a tag', 'As [@a<b].', 'a<b'],
    ['that looks like an entity', 'As [@{a&amp}].', 'a&amp'],
    ['that looks like an address', 'As [@papers/www.example.org/b].', 'papers/www.example.org/b'],
    [
      'with all that a key may have within',
      'As [@a:b.c#d$e%f&g-h+i?j<k>l~m/n].',
      'a:b.c#d$e%f&g-h+i?j<k>l~m/n',
    ],
  ] as const)('%s', async ([, text, key]) => {
    expect(cited(text)).toEqual([key]);
    const code = await compile(text);
    expect(code).toContain(`"id": ${JSON.stringify(key)}`);
    expect(code).not.toContain('@');
  });
});

test('a fault stands where it was written', () => {
  const { problems } = parseDocument({
    file: FILE,
    text: `One [@{${ZOTERO}}] and [@{${ZOTERO}}, p. 3`,
  });
  expect(problems).toMatchObject([{ line: 1, column: 60, text: `[@{${ZOTERO}}, p. 3` }]);
});

describe('what is no citation reads as it was written', () => {
  test.for([
    ['code', '`[@{a.b}]`', '"[@{a.b}]"'],
    ['a block of code', '```\n[@{a.b}]\n```', '"[@{a.b}]\\n"'],
    ['an address', '[x](https://example.org/@a.b/c)', '"https://example.org/@a.b/c"'],
    [
      'an address in HTML',
      '<a href="https://example.org/ @a.b/c">x</a>',
      '"https://example.org/ @a.b/c"',
    ],
    ['escaped', '\\@a.b/c', '"@a.b/c"'],
    ['an e-mail address', 'office@example.org', 'mailto:office@example.org'],
    ['an import', "import x from '@scope/a.b'\n\nWords.", "'@scope/a.b'"],
  ] as const)('%s', async ([, text, expected]) => {
    expect(cited(text)).toEqual([]);
    expect((await compile(text)).replaceAll('"@scope/a.b"', "'@scope/a.b'")).toContain(expected);
  });
});

test('hidden keys take no more room, and come back', () => {
  const text = `A [@{${ZOTERO}}, p. 3] – “B” @c:d.`;
  expect(withKeysHidden(text)).toHaveLength(text.length);
  expect(withKeysHidden(text)).not.toContain('{');
  expect(withKeysShown(withKeysHidden(text))).toBe(text);
  expect(mdxToJs(withKeysHidden(text)).code).not.toContain('href');
});
