import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sections } from '../builds/sites.ts';

const order = (slug: string): number => {
  const [, matter = ''] = readFileSync(`content/sections/${slug}.mdx`, 'utf8').split('---\n');
  return (parse(matter) as { order: number }).order;
};

/** All sections, in the order in which they are read. */
export const inOrder = [...sections].sort((a, b) => order(a) - order(b));

/** The line that says which edition something was taken from. */
export const EDITION = 'Edition 1.0, 23 November 2026';
