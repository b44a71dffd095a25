import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sections } from '../builds/sites.ts';

const order = (slug: string): number => {
  const [, matter = ''] = readFileSync(`content/sections/${slug}.mdx`, 'utf8').split('---\n');
  return (parse(matter) as { order: number }).order;
};

/** All sections, in the order in which they are read. */
export const inOrder = [...sections].sort((a, b) => order(a) - order(b));

/** The edition that is published: the last of the list. */
export const edition = (
  parse(readFileSync('content/data/editions.yaml', 'utf8')) as { number: string; date: string }[]
).at(-1) ?? { number: '', date: '' };

/** Its day in words, such as "28 November 2026". */
export const editionDay = new Date(edition.date).toLocaleDateString('en-GB', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** The line that says which edition something was taken from. */
export const EDITION = `Edition ${edition.number}, ${editionDay}`;
