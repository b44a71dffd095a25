import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { virtual } from '@guidepup/virtual-screen-reader';
import { expect, settled, test } from './test.ts';

const reader = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** What is spoken of one article from its start to its end. */
async function spoken(): Promise<string[]> {
  const { virtual: voice } = (await import(
    /* @vite-ignore */ `${location.pathname}virtual-screen-reader.js`
  )) as { virtual: typeof virtual };
  const article = document.querySelector('article');
  if (!article) throw new Error('There is nothing to read.');
  await voice.start({ container: article });
  while ((await voice.lastSpokenPhrase()) !== 'end of article') await voice.next();
  const log = await voice.spokenPhraseLog();
  await voice.stop();
  return log;
}

test('a section is read aloud as its transcript has it', async ({ page }) => {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(reader, 'utf8') }),
  );
  await page.goto('./why-mutuals/');
  await settled(page);
  // how large a PDF is, is no part of what is read
  const transcript = (await page.evaluate(spoken)).join('\n').replace(/\d+ kB/gu, 'so many kB');
  expect(`${transcript}\n`).toMatchSnapshot('why-mutuals.txt');
});
