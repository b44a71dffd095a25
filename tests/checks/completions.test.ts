import { expect, test } from 'vitest';
import { readWorks } from '../../src/bibliography/index.ts';
import { completionsOf } from '../../src/checks/completions.ts';

const worksIn = (text: string) => readWorks([{ file: 'references/works.yaml', text }]).works;
const WORKS = `- id: hill-2012
  type: book
  author:
    - family: Hill
    - literal: Office
  issued: 2012
  title: Who owns “it”?
- id: act-2011
  type: legislation
  title: Members Act 2011
`;

test('keys are completed behind “@” in texts and by themselves in tables, each with its work', () => {
  const snippets = JSON.parse(completionsOf(worksIn(WORKS))) as Record<string, object>;
  expect(Object.keys(snippets)).toEqual(['@act-2011', 'act-2011', '@hill-2012', 'hill-2012']);
  const description = 'Hill, Office. 2012. Who owns “it”?';
  expect(snippets['@hill-2012']).toEqual({
    'Who owns “it”?': {
      scope: 'mdx,markdown,plaintext',
      include: ['**/content/sections/**', '**/content/pages/**'],
      prefix: '@hill-2012',
      body: '@hill-2012',
      description,
    },
  });
  expect(snippets['hill-2012']).toEqual({
    'Who owns “it”?': {
      scope: 'yaml',
      include: ['**/content/data/**'],
      prefix: 'hill-2012',
      body: 'hill-2012',
      description,
    },
  });
  expect(snippets['act-2011']).toMatchObject({
    'Members Act 2011': { description: 'Members Act 2011' },
  });
});

test('as much of a title stands beside a key as leaves the key whole in VS Code’s list', () => {
  const long = WORKS.replace('Who owns “it”?', 'Who owns the public services that left the state');
  const names = (works: string, key: string) => {
    const snippets = JSON.parse(completionsOf(worksIn(works))) as Record<string, object>;
    return Object.keys(snippets[key] ?? {});
  };
  expect(names(long, '@hill-2012')).toEqual(['Who owns the public services that lef…']);
  const longKey = `hill-${'and-others-'.repeat(5)}2012`;
  expect(names(long.replace('hill-2012', longKey), longKey)).toEqual(['Who owns th…']);
});

test('what VS Code would take for a place to fill in is escaped', () => {
  const snippets = completionsOf(worksIn(WORKS.replace('hill-2012', 'hill$1')));
  expect(JSON.parse(snippets)).toMatchObject({
    '@hill$1': { 'Who owns “it”?': { body: '@hill\\$1' } },
  });
});
