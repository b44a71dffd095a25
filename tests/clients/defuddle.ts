import { readFileSync } from 'node:fs';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { ROOT } from '../builds/sites.ts';
import { wordsUnder, type Client } from './client.ts';

const { version } = JSON.parse(readFileSync('node_modules/defuddle/package.json', 'utf8')) as {
  version: string;
};

/** What the clipper of Obsidian rests on. */
export const defuddle: Client = {
  name: 'Defuddle',
  version,
  async read({ html, path }) {
    // it changes the document that it reads, and would ask other hosts where it finds too little
    const { document } = parseHTML(html);
    const options = { useAsync: false };
    const { title, content } = await Defuddle(document, ROOT.address + path, options);
    return wordsUnder(title, content);
  },
};
