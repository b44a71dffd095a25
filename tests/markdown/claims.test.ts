import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { FEATURES, mdastPlugins } from '../../src/markdown/index.ts';

const SPELLINGS = [{ id: 'mutual', text: 'mutual' }];

/** What a section's page is made of: text, with "<C-01 … C-01>" about the words of each claim. */
function compiled(source: string): string {
  const { code } = mdxToJs(source, {
    features: FEATURES,
    mdastPlugins: mdastPlugins({
      base: '/',
      terms: () => SPELLINGS,
      numbers: (_section, texts) => texts.map((_text, at) => ({ id: `p${at}`, number: `${at}` })),
    }),
    fileURL: new URL('file:///content/sections/a.mdx'),
  });
  const jsx = (type: unknown, { id, cluster, number, children }: Record<string, unknown>) => {
    const inside = [children ?? []].flat(9).join('');
    if (type === 'Claim') return `<${String(id)} ${inside} ${String(id)}>`;
    if (type === 'Citation') return `(${(cluster as { items: { id: string }[] }).items[0]?.id})`;
    if (type === 'ParagraphNumber') return `#${String(number)} `;
    return type === 'Count' ? 'seventy' : inside;
  };
  const body = code
    .replace(/^import .*$/gmu, '')
    .replace(/^export (default )?/gmu, '')
    .concat('\nreturn MDXContent({ components })');
  const names = ['Claim', 'Citation', 'ParagraphNumber', 'Term', 'Count', 'Since'];
  const components = Object.fromEntries(names.map((name) => [name, name]));
  const run = new Function('_jsx', '_jsxs', '_Fragment', 'components', body);
  return (run(jsx, jsx, '', components) as string).replace(/\s+/gu, ' ').trim();
}

describe('a claim holds the words that make it', () => {
  test.for([
    ['one sentence', '<Claim id="C-01" />So it is.', '#0 <C-01 So it is. C-01>'],
    [
      'as far as the last sentence that cites a work',
      '<Claim id="C-01" />It begins. So it is [@a, p. 3]. So it was [@b]. We add this.',
      '#0 <C-01 It begins. So it is (a). So it was (b). C-01> We add this.',
    ],
    [
      'an author who is part of the sentence',
      '<Claim id="C-01" />It was no accident. @a shows why. One was this.',
      '#0 <C-01 It was no accident. (a) shows why. C-01> One was this.',
    ],
    [
      'all of it where nothing is cited',
      '<Claim id="C-01" />It begins. So it is.',
      '#0 <C-01 It begins. So it is. C-01>',
    ],
    [
      'as far as the next claim',
      'Before. <Claim id="C-01" />One [@a]. <Claim id="C-02" />Two. Three.',
      '#0 Before. <C-01 One (a). C-01> <C-02 Two. Three. C-02>',
    ],
    [
      'terms, figures and emphasis among them',
      '<Claim id="C-01" />Each *mutual* of <Count id="x" /> is **small [@a].** Ours.',
      '#0 <C-01 Each mutual of seventy is small (a). C-01> Ours.',
    ],
    [
      'no end in a title or an initial',
      '<Claim id="C-01" />So says Dr. J. Hill [@a, p. 3], e.g. of mutuals. Ours.',
      '#0 <C-01 So says Dr. J. Hill (a), e.g. of mutuals. C-01> Ours.',
    ],
    [
      'in the item of a list',
      '- <Claim id="C-01" />One [@a]. Ours.',
      '#0 <C-01 One (a). C-01> Ours.',
    ],
    ['nothing', 'So it is. <Claim id="C-01" />', '#0 So it is. <C-01 C-01>'],
  ])('%s', ([, source, expected]) => {
    expect(compiled(source ?? '')).toBe(expected);
  });

  test('the number of a note, which stands behind the last of them', () => {
    const text = compiled('<Claim id="C-01" />One [@a].[^1] Ours.\n\n[^1]: A note.');
    expect(text).toMatch(/^#0 <C-01 One \(a\)\.1 C-01> Ours\./u);
  });
});
