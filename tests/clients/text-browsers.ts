import type { Client } from './client.ts';
import { wordsOf } from './runs.ts';
import { said, versionOf } from './said.ts';

/** As wide as a text browser can write, so that it parts no cell of a table in lines. */
const WIDE = '1000';

/** What they write around words that were taken out or put in, before a button, and for a ticked box. */
const SIGNS = /\[(?:DEL|INS):|:(?:DEL|INS)\]|\(BUTTON\)|\[X\]/gu;

export const w3m = async (): Promise<Client> => ({
  name: 'w3m',
  version: await versionOf('w3m', '-version', /w3m\/([\d.]+)/u),
  async read({ html }) {
    const options = ['-dump', '-T', 'text/html', '-cols', WIDE, '-I', 'UTF-8', '-O', 'UTF-8'];
    return wordsOf((await said('w3m', options, html)).replace(SIGNS, ' '));
  },
});

export const lynx = async (): Promise<Client> => ({
  name: 'Lynx',
  version: await versionOf('lynx', '-version', /Version (\S+)/u),
  // before an item of an inner list
  own: /^o$/u,
  async read({ html }) {
    const options = ['-dump', '-stdin', '-force_html', '-nolist', `-width=${WIDE}`];
    const charset = ['-assume_charset=utf-8', '-display_charset=utf-8'];
    const text = await said('lynx', [...options, ...charset], html);
    // it begins with the titles of links in the head
    return wordsOf(text.replace(/^(?:\s*#.*\n)+/u, '').replace(SIGNS, ' '));
  },
});
