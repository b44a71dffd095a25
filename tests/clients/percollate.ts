import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { ROOT } from '../builds/sites.ts';
import { installFromNpm } from '../npm.ts';
import { wordsIn } from './runs.ts';
import type { Client } from './client.ts';
import { said } from './said.ts';

const VERSION = '4.3.0';

/** Pages as books and PDFs, by way of one HTML file; it rests on Readability. */
export async function percollate(): Promise<Client> {
  const folder = await installFromNpm('No percollate yet', 'percollate', { percollate: VERSION });
  const command = join(folder, 'node_modules/.bin/percollate');
  return {
    name: 'percollate',
    version: VERSION,
    restsOn: 'Readability',
    // the day on which a page was published
    own: /^(?:published|\p{L}{3}|[ap]m)$/u,
    async read({ html, path }) {
      const made = await said(
        command,
        ['html', '--url', ROOT.address + path, '--output', '-', '-'],
        html,
      );
      const { document } = parseHTML(made);
      // the words of an address are those of a title
      document.querySelector('.article__url')?.remove();
      return wordsIn(document.body);
    },
  };
}
