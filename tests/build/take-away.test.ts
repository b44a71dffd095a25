import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { takeAway } from '../../src/build/take-away.ts';
import { page, publication } from '../take-away/publication.ts';

vi.mock('../../src/build/browser.ts', async (original) => ({
  ...(await original<object>()),
  findBrowser: async () => undefined,
}));

const root = mkdtempSync(join(tmpdir(), 'take-away-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs what a build runs; gives what pages were told, and what the author was. */
async function build(): Promise<{ told: unknown; warnings: string[] }> {
  const warnings: string[] = [];
  let told: unknown;
  const { hooks } = takeAway();
  const logger = { warn: (line: string) => warnings.push(line) };
  const updateConfig = (config: object) => {
    told = config;
  };
  await hooks['astro:config:setup']?.({ command: 'build', updateConfig, logger } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${root}/`), logger } as never);
  return { told, warnings };
}

test('without a Chromium a build says so, has the book, and tells its pages of no PDF', async () => {
  mkdirSync(join(root, 'take-away/whole'), { recursive: true });
  const record = `<script type="application/json" id="publication">${JSON.stringify(publication).replaceAll('<', '\\u003c')}</script>`;
  writeFileSync(join(root, 'take-away/whole/index.html'), page.replace('</main>', `${record}$&`));
  writeFileSync(join(root, 'take-away/cover.png'), 'a picture');
  writeFileSync(join(root, 'index.html'), '<a href="/whole.epub">EPUB, {size of whole.epub}</a>');

  const { told, warnings } = await build();

  expect(warnings).toEqual([
    'No Chromium was found, so this build makes no PDFs, and no page links to one. To have them, run “npx playwright install --with-deps chromium”, or “apt-get install chromium” as root, and build again.',
  ]);
  expect(told).toEqual({ vite: { define: { 'import.meta.env.TAKE_AWAY_FORMATS': '["epub"]' } } });
  expect(readdirSync(root).sort()).toEqual(['index.html', 'whole.epub']);
  expect(readFileSync(join(root, 'index.html'), 'utf8')).toMatch(/>EPUB, [1-9] kB</u);
});

test('a build that is told to makes nothing to take away', async () => {
  vi.stubEnv('TAKE_AWAY', 'off');
  expect(await build()).toEqual({ told: undefined, warnings: [] });
  vi.unstubAllEnvs();
});
