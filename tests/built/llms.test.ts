import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { withPunctuationSet } from '../../src/markdown/index.ts';
import { textFile } from '../builds/pages.ts';
import { ROOT, sections } from '../builds/sites.ts';

/** A line of a list of files: a link that is needed, then a colon and notes that are not. */
const FILE = /^- \[([^\]]+)\]\((\S+)\)(?:: (.+))?$/u;

const text = textFile('llms.txt');
const [start = '', ...lists] = text.split(/^## /mu);

/** The lists of files by their headings, each file as its name, its address and its notes. */
function filesByHeading(): Map<string, string[][]> {
  return new Map(
    lists.map((list) => {
      const [heading = '', , ...lines] = list.trimEnd().split('\n');
      return [heading, lines.map((line) => FILE.exec(line)?.slice(1) ?? [])];
    }),
  );
}

test('it is built as llmstxt.org asks', () => {
  // a title, a summary as a quotation, then anything but headings
  expect(start).toMatch(/^# Going Mutual\n\n> \S.*\n\n/u);
  expect(start.match(/^#/gmu)).toHaveLength(1);
  // then lists of files, each below a heading of the second level
  for (const list of lists) {
    const [heading, blank, ...lines] = list.trimEnd().split('\n');
    expect(blank, heading).toBe('');
    expect(lines.length, heading).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(FILE);
  }
  expect([...filesByHeading().keys()]).toEqual([
    'Sections',
    'Tables',
    'Indexes',
    'References',
    'Optional',
  ]);
});

test('it lists the sections in their order, each as Markdown and with what it is about', () => {
  const inOrder = sections
    .map((slug) => {
      const [, matter = ''] = readFileSync(`content/sections/${slug}.mdx`, 'utf8').split('---\n');
      return { slug, ...(parse(matter) as { title: string; description: string; order: number }) };
    })
    .sort((a, b) => a.order - b.order);
  expect(filesByHeading().get('Sections')).toEqual(
    inOrder.map(({ slug, title, description }) => [
      withPunctuationSet(title),
      `${ROOT.address}${slug}.md`,
      withPunctuationSet(description),
    ]),
  );
});

test('every file that it names is there, and those that programs want are named', () => {
  const named = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, url = '']) => url);
  const own = named
    .filter((url) => url.startsWith(ROOT.address))
    .map((url) => url.slice(ROOT.address.length));
  expect(own.length).toBe(named.length - 1);
  for (const path of own) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    expect(existsSync(`${ROOT.folder}/${file}`), path).toBe(true);
  }
  expect(own).toEqual(
    expect.arrayContaining([
      'claims/claims.json',
      'forms/procurement.csv',
      'paragraphs.json',
      'linkset.json',
      'references.bib',
    ]),
  );
});
