/** `npm run screenshots`: pictures of the built site's main pages, for docs/pictures/ and the README. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { ensureBrowser } from '../browser.ts';
import { serve } from '../builds/serve.ts';
import { ROOT } from '../builds/sites.ts';

const FOLDER = 'docs/pictures';
const PAGES = { home: '', section: 'the-downsides/', claims: 'claims/', references: 'references/' };
const WIDTHS = [320, 768, 1440];
const HEIGHT = 900;
/** A4 at 96 pixels an inch. */
const PAPER = { width: 794, height: 1123 };

async function take(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot();
  await sharp(picture).webp({ quality: 80 }).toFile(`${FOLDER}/${name}.webp`);
}

mkdirSync(FOLDER, { recursive: true });
const { address, close } = await serve(ROOT.folder);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const context = await browser.newContext({ serviceWorkers: 'block' });
const page = await context.newPage();
const open = async (path: string) => page.goto(`${address}/${path}`, { waitUntil: 'networkidle' });
// the face is there from the second page on: the first is never redrawn
await open('about/');

for (const [name, path] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'screen', colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await open(path);
      await take(page, `${name}-${width}-${colorScheme}`);
    }
  }
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await take(page, `${name}-print`);
}
await browser.close();
close();
