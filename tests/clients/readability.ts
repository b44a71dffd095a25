import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { wordsUnder, type Client } from './client.ts';

const { version } = JSON.parse(
  readFileSync('node_modules/@mozilla/readability/package.json', 'utf8'),
) as { version: string };

/** What Firefox’s Reader View rests on, and many readers and clippers. */
export const readability: Client = {
  name: 'Readability',
  version,
  read({ html }) {
    // it changes the document that it reads
    const article = new Readability(parseHTML(html).document).parse();
    return wordsUnder(article?.title, article?.content);
  },
};
