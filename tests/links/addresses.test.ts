import { expect, test } from 'vitest';
import { outsideAddresses } from '../../src/links/addresses.ts';
import { Content } from '../../src/loaders/content.ts';
import { readContent } from '../../src/loaders/content-folder.ts';

const content = new Content({
  references: [
    {
      file: 'content/references/a.yaml',
      text: `
- id: hill-2012
  type: report
  author: [{ literal: Hill }]
  issued: 2012-06
  title: The next steps
  URL: https://example.org/hill
  tracing:
    state: probable
    seen: part
    summary: Likely.
    seen-at: https://example.org/copy
    checked: [A list at https://example.org/list. agrees.]
    candidates:
      - text: The essay “Next steps.”, of the same day.
        url: https://example.org/candidate
  links:
    archived: https://archive.example/hill
- id: lake-2013
  type: article-journal
  author: [{ literal: Lake }]
  issued: 2013
  title: '[“Title not traced”]'
  DOI: 10.1000/182
  tracing: { state: traced, seen: record, summary: Known., seen-at: https://example.org/copy }
`,
    },
  ],
  sections: [
    {
      file: 'content/sections/intro.mdx',
      text: '---\ntitle: Intro\n---\n\nSee [this](https://example.org/linked), [that](/about/), [us](https://ours.example/about/) and <a href="mailto:a@example.org">them</a>.\n',
    },
  ],
  data: [
    { file: 'content/data/cases.yaml', text: '- note: At https://example.org/case, it says.\n' },
    { file: 'content/data/links.yaml', text: '- url: https://example.org/old\n' },
  ],
});
const found = new Map(
  outsideAddresses(content, 'https://ours.example/').map((each) => [each.url, each]),
);

test('are those of works, of texts and of tables, each once', () => {
  expect([...found.keys()]).toEqual([
    'https://example.org/hill',
    'https://archive.example/hill',
    'https://example.org/copy',
    'https://example.org/candidate',
    'https://example.org/list',
    'https://doi.org/10.1000/182',
    'https://example.org/linked',
    'https://example.org/case',
  ]);
});

test('of a work’s own addresses the record says that its title stands there', () => {
  const { titles, by, from } = found.get('https://example.org/hill') ?? {};
  expect([titles, by, from]).toEqual([['The next steps'], '2012-06-30', ['hill-2012']]);
  expect(found.get('https://archive.example/hill')?.titles).toEqual(['The next steps']);
});

test('a title in square brackets is ours, and is looked for nowhere', () => {
  const { titles, by } = found.get('https://doi.org/10.1000/182') ?? {};
  expect([titles, by]).toEqual([[], '2013-12-31']);
  expect(found.get('https://example.org/copy')?.from).toEqual(['hill-2012', 'lake-2013']);
});

test('of a work that may be meant, what is quoted; of a sentence, nothing', () => {
  expect(found.get('https://example.org/candidate')?.quotes).toEqual(['Next steps']);
  expect(found.get('https://example.org/list')).toMatchObject({ titles: [], quotes: [] });
});

test('all of this site can be opened by programs', () => {
  const own = outsideAddresses(readContent('content', '.'), 'http://localhost:4321/');
  expect(own.length).toBeGreaterThan(200);
  expect(own.filter(({ url }) => !URL.canParse(url) || /[\s“”<>]/u.test(url))).toEqual([]);
});
