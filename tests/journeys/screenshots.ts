/**
 * `npm run screenshots [-- WORD …]`: a contact sheet of the built site for each width and medium, in
 * `screenshots/`, which is not committed. Words such as `390`, `dark` or `claims` take only these
 * widths, media and pages; `-- --readme` takes the pictures of docs/pictures/ instead.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { serve } from '../builds/serve.ts';
import { ROOT } from '../builds/sites.ts';
import { writePicture, writeSheet, type Shot } from './contact-sheets.ts';

const SHEETS = 'screenshots';
const PICTURES = 'docs/pictures';
/** Each width with the height of a window of a device that has it, in CSS pixels. */
const WINDOWS = { 320: 640, 390: 844, 768: 1024, 1024: 768, 1440: 900, 2560: 1440 };
const MEDIA = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
} as const;
/** A4 at 96 pixels an inch. */
const PAPER = { width: 794, height: 1123 };
const README = {
  pages: ['home', 'section', 'claims', 'references'],
  widths: ['390', '768', '1440'],
};

interface Kind {
  path: string;
  /** Opens something on the page; without it, the page as it comes. Rejects where that is not there. */
  open?: (page: Page) => Promise<unknown>;
}

/** One of each kind of page, and of what opens on it. */
const KINDS: Record<string, Kind> = {
  home: { path: '' },
  section: { path: 'the-downsides/' },
  'since 2013': { path: 'since-2013/' },
  essay: { path: 'essay/' },
  claims: { path: 'claims/' },
  references: { path: 'references/' },
  cases: { path: 'cases/' },
  forms: { path: 'forms/' },
  'how many': { path: 'how-many/' },
  timeline: { path: 'timeline/' },
  worksheet: { path: 'should-your-service-go/' },
  glossary: { path: 'glossary/' },
  about: { path: 'about/' },
  corrections: { path: 'corrections/' },
  edition: { path: 'editions/1.0/the-downsides/' },
  cite: { path: 'cite/the-downsides/' },
  search: { path: 'search/?q=ownership', open: (page) => page.waitForSelector('.found section') },
  'cite panel': {
    path: 'the-downsides/',
    open: async (page) => {
      await page.locator('a.number[aria-haspopup]').nth(1).click();
      await page.waitForSelector('.cite-panel .form:not(:empty)');
    },
  },
  preview: {
    path: 'the-downsides/',
    open: async (page) => {
      await page.locator('main a[role="doc-biblioref"]').nth(1).focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('.preview:popover-open');
    },
  },
  display: {
    path: 'the-downsides/',
    open: async (page) => {
      await page
        .locator('header a[href$="#display"]')
        .last()
        .evaluate((link: HTMLElement) => link.click());
      await page.waitForSelector('[role="dialog"]:popover-open, dialog[open]');
    },
  },
  menu: {
    path: 'the-downsides/',
    open: (page) => page.locator('header .menu').click({ timeout: 2000 }),
  },
};

const { values, positionals } = parseArgs({
  options: { readme: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** Those of some names that were asked for, or all where none of them was. */
const asked = (names: string[]): string[] => {
  const some = names.filter((name) => positionals.includes(name));
  return some.length > 0 ? some : names;
};
const unknown = positionals.filter(
  (word) => ![...Object.keys(WINDOWS), ...Object.keys(MEDIA), ...Object.keys(KINDS)].includes(word),
);
if (unknown.length > 0)
  throw new Error(
    `No width, medium or page is called ${unknown.join(', ')}. There are: ${[WINDOWS, MEDIA, KINDS].flatMap(Object.keys).join(', ')}.`,
  );

const { address, close } = await serve(ROOT.folder);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const context = await browser.newContext({ serviceWorkers: 'block' });
const page = await context.newPage();

async function goTo(path: string): Promise<void> {
  await page.goto(`${address}/${path}`);
  await page
    .waitForSelector('header a[aria-haspopup]', { state: 'attached', timeout: 5000 })
    .catch(() => undefined);
  await page.evaluate(async () => document.fonts.ready);
}

const inMedium = (medium: string) => page.emulateMedia(MEDIA[medium as keyof typeof MEDIA]);
const inWindow = (width: string) =>
  page.setViewportSize({
    width: Number(width),
    height: WINDOWS[Number(width) as keyof typeof WINDOWS],
  });

async function takeSheets(): Promise<void> {
  const widths = asked(Object.keys(WINDOWS));
  const media = asked(Object.keys(MEDIA));
  const shots: Shot[] = [];
  for (const kind of asked(Object.keys(KINDS))) {
    const { path, open } = KINDS[kind] as Kind;
    if (!open) await goTo(path);
    for (const width of widths) {
      await inMedium('light');
      await inWindow(width);
      if (open) await goTo(path);
      // a menu of phones is not there on wide screens
      const isThere = await open?.(page).then(
        () => true,
        () => false,
      );
      if (isThere === false) continue;
      for (const medium of media.filter((each) => !open || each !== 'print')) {
        await inMedium(medium);
        shots.push({ kind, sheet: `${width}-${medium}`, picture: await page.screenshot() });
      }
    }
  }
  mkdirSync(SHEETS, { recursive: true });
  for (const [sheet, of] of Map.groupBy(shots, ({ sheet }) => sheet))
    console.info(await writeSheet(`${SHEETS}/${sheet}.webp`, of));
}

async function takePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const kind of README.pages) {
    await goTo(KINDS[kind]?.path ?? '');
    for (const medium of Object.keys(MEDIA)) {
      await inMedium(medium);
      for (const width of medium === 'print' ? ['paper'] : README.widths) {
        await (width === 'paper' ? page.setViewportSize(PAPER) : inWindow(width));
        const name = medium === 'print' ? `${kind}-print` : `${kind}-${width}-${medium}`;
        console.info(await writePicture(`${PICTURES}/${name}.webp`, await page.screenshot()));
      }
    }
  }
}

// the face is there from the second page on: the first is never redrawn
await goTo('about/');
await (values.readme ? takePictures() : takeSheets());
await browser.close();
close();
