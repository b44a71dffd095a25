import { spawnSync } from 'node:child_process';
import type { Client } from './client.ts';
import { wordsOf } from './runs.ts';

/** What a program says, given these arguments and a page. */
function said(command: string, args: string[], input = ''): string {
  const { stdout, error } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (error) throw error;
  return stdout;
}

/** As wide as a text browser can write, so that it parts no cell of a table in lines. */
const WIDE = '1000';

/** What they write around words that were taken out or put in, and before a button. */
const SIGNS = /\[(?:DEL|INS):|:(?:DEL|INS)\]|\(BUTTON\)/gu;

export const w3m: Client = {
  name: 'w3m',
  get version() {
    return /w3m\/([\d.]+)/u.exec(said('w3m', ['-version']))?.[1] ?? '';
  },
  read: ({ html }) =>
    wordsOf(
      said(
        'w3m',
        ['-dump', '-T', 'text/html', '-cols', WIDE, '-I', 'UTF-8', '-O', 'UTF-8'],
        html,
      ).replace(SIGNS, ' '),
    ),
};

export const lynx: Client = {
  name: 'lynx',
  get version() {
    return /Version (\S+)/u.exec(said('lynx', ['-version']))?.[1] ?? '';
  },
  // before an item of an inner list
  own: /^o$/u,
  read: ({ html }) =>
    wordsOf(
      said(
        'lynx',
        [
          ...['-dump', '-stdin', '-force_html', '-nolist', `-width=${WIDE}`],
          ...['-assume_charset=utf-8', '-display_charset=utf-8'],
        ],
        html,
      )
        // the titles of links in the head
        .replace(/^(?:\s*#.*\n)+/u, '')
        .replace(SIGNS, ' '),
    ),
};
