import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sections } from '../builds/sites.ts';
import { expect, test } from './test.ts';

/** A line of a list of files: a link that is needed, then a colon and notes that are not. */
const FILE = /^- \[([^\]]+)\]\((\S+)\)(?:: (.+))?$/u;

test('llms.txt is built as llmstxt.org asks', { tag: '@every-base' }, ({ site }) => {
  const text = readFileSync(`${site.folder}/llms.txt`, 'utf8');
  const [start = '', ...lists] = text.split(/^## /mu);
  // a title, a summary as a quotation, then anything but headings
  expect(start).toMatch(/^# Going Mutual\n\n> \S.*\n\n/u);
  expect(start.match(/^#/gmu)).toHaveLength(1);
  // then lists of files, each below a heading of the second level
  const files = new Map(
    lists.map((list) => {
      const [heading = '', blank, ...lines] = list.trimEnd().split('\n');
      expect(blank).toBe('');
      expect(lines.length, heading).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(FILE);
      return [heading, lines.map((line) => FILE.exec(line)?.slice(1) ?? [])];
    }),
  );
  expect([...files.keys()]).toEqual(['Sections', 'Tables', 'Indexes', 'References', 'Optional']);

  const inOrder = sections
    .map((slug) => {
      const [, matter = ''] = readFileSync(`content/sections/${slug}.mdx`, 'utf8').split('---\n');
      return { slug, ...(parse(matter) as { title: string; description: string; order: number }) };
    })
    .sort((a, b) => a.order - b.order);
  expect(files.get('Sections')).toEqual(
    inOrder.map(({ slug, title, description }) => [
      title,
      `${site.address}${slug}.md`,
      description,
    ]),
  );
  const named = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, url = '']) => url);
  const own = named.filter((url) => url.startsWith(site.address));
  expect(own.length).toBe(named.length - 1);
  for (const url of own) {
    const path = url.slice(site.address.length);
    expect(existsSync(`${site.folder}/${path}${path.endsWith('/') ? 'index.html' : ''}`), url).toBe(
      true,
    );
  }
  for (const file of ['claims/claims.json', 'forms/procurement.csv', 'paragraphs.json']) {
    expect(own).toContain(site.address + file);
  }
  expect(own).toContain(`${site.address}linkset.json`);
  expect(own).toContain(`${site.address}references.bib`);
});
