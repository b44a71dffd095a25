import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { serve } from '../builds/serve.ts';
import { ROOT } from '../builds/sites.ts';
import { installFromDebian, onPath } from '../debian.ts';
import { installFromNpm } from '../npm.ts';
import { wordsOnPage } from './blocks.ts';
import type { Client } from './client.ts';
import { run } from './said.ts';

const VERSION = '2.0.83';
/**
 * It misses a page, and says so with status 0, where the browser is done before it has found the
 * page's context (gildas-lormeau/single-file-cli issue 198): of a short page, every third time.
 */
const TRIES = 5;

/** Pages with all that they need in one file, as Chromium shows them. */
export async function singleFile(): Promise<Client> {
  const folder = await installFromNpm('No single-file yet', 'single-file', {
    'single-file-cli': VERSION,
  });
  const command = join(folder, 'node_modules/.bin/single-file');
  // it waits for ever for the end of a browser that has no windows
  if (onPath('chromium').length === 0) await installFromDebian('No Chromium yet', 'chromium');
  const [browser] = onPath('chromium');
  if (!browser) throw new Error('There is no Chromium: apt-get install chromium');
  const { address } = await serve(ROOT.folder);
  return {
    name: 'single-file',
    version: VERSION,
    // a browser writes no words of its own, but scripts of the page do
    own: /./u,
    async read({ path, document: page }) {
      const file = join(folder, 'saved.html');
      rmSync(file, { force: true });
      for (let tried = 0; tried < TRIES && !existsSync(file); tried += 1) {
        await run(command, [
          `${address}/${path}`,
          file,
          `--browser-executable-path=${browser}`,
          '--browser-arg=--no-sandbox',
          // else it leaves out tags that browsers put in, and the parser here does not
          '--compress-HTML=false',
        ]);
      }
      if (!existsSync(file)) {
        throw new Error(`single-file has saved nothing of /${path}, tried ${TRIES} times.`);
      }
      const { document } = parseHTML(readFileSync(file, 'utf8'));
      // a script has put the reader's own day there
      const days = page.querySelectorAll('.access-date');
      for (const [at, day] of document.querySelectorAll('.access-date').entries())
        day.textContent = days[at]?.textContent ?? '';
      // what is hidden in the page is hidden in the file
      return wordsOnPage(document);
    },
  };
}
