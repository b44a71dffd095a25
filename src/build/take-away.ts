import words from '#words/publication.json' with { type: 'json' };
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeAwayFile } from '../addresses/paths.ts';
import { cacheFolder } from '../loaders/folders.ts';
import { say } from '../words/message.ts';
import { toEpub } from '../take-away/epub.ts';
import { printable } from '../take-away/printable.ts';
import { editionInWords, type PrintedText, type Publication } from '../site/publication.ts';
import type { Format } from '../site/take-aways.ts';
import { FOLDER, readWhole } from '../take-away/whole.ts';
import { sizeInWords, WHERE_A_SIZE_STANDS } from '../words/file-size.ts';
import { findBrowser, HOW_TO_GET_ONE, type Chromium } from './browser.ts';

const NO_BROWSER = `No Chromium was found, so this build makes no PDFs, and no page links to one. To have them, ${HOW_TO_GET_ONE}, and build again.`;
const cannotPrint = ({ path }: Chromium) =>
  `${path} starts, and yet could not print what is to be taken away. Mend or replace it: ${HOW_TO_GET_ONE}. To build without PDFs and the book: TAKE_AWAY=off npm run build.`;

async function writePdfs(root: string, whole: string, publication: Publication, found: Chromium) {
  const sheetOf = (text: PrintedText, html: string) => ({
    address: text.address,
    ...printable(html, publication, text),
    information: {
      title: text.title,
      author: publication.creator,
      subject: say(words.subject, {
        edition: editionInWords(publication),
        address: text.permanent,
      }),
      language: publication.language,
      date: publication.date,
    },
  });
  const texts = [publication.whole, ...publication.sections];
  const sheets = texts.map((text) =>
    sheetOf(
      text,
      text === publication.whole
        ? whole
        : readFileSync(join(root, text.name, 'index.html'), 'utf8'),
    ),
  );
  // a build that prints nothing need not load a browser's driver
  const [{ pdfsOf }, { LackedFiles }] = await Promise.all([
    import('../take-away/pdfs.ts'),
    import('../take-away/print.ts'),
  ]);
  const printer = { ...found, root, site: publication.whole.address };
  const pdfs = await pdfsOf(sheets, printer, join(cacheFolder, FOLDER)).catch((cause: unknown) => {
    throw cause instanceof LackedFiles ? cause : new Error(cannotPrint(found), { cause });
  });
  texts.forEach(({ name }, index) =>
    writeFileSync(join(root, takeAwayFile(name, 'pdf')), pdfs[index] ?? ''),
  );
}

/** Fills in on every page how large the files are. */
function writeSizes(root: string): void {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const file of pages.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(root, file), 'utf8');
    const sized = html.replace(WHERE_A_SIZE_STANDS, (_whole, name: string) =>
      sizeInWords(readFileSync(join(root, name)).length),
    );
    if (sized !== html) writeFileSync(join(root, file), sized);
  }
}

/**
 * Makes a PDF of each section, a PDF of all sections and an EPUB from the built pages. Without a
 * Chromium it warns and makes no PDFs, and pages link to none. TAKE_AWAY=off makes nothing, and
 * TAKE_AWAY=later only leaves the page of all sections, from which an edition is kept.
 */
export function takeAway(): AstroIntegration {
  let chromium: Chromium | undefined;
  let formats: Format[] = [];
  let isLater = false;
  return {
    name: 'take-away',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'build' || process.env['TAKE_AWAY'] === 'off') return;
        isLater = process.env['TAKE_AWAY'] === 'later';
        chromium = isLater ? undefined : await findBrowser();
        if (!chromium && !isLater) logger.warn(NO_BROWSER);
        formats = chromium ? ['pdf', 'epub'] : ['epub'];
        const define = { 'import.meta.env.TAKE_AWAY_FORMATS': JSON.stringify(formats) };
        updateConfig({ vite: { define } });
      },
      'astro:build:done': async ({ dir }) => {
        if (formats.length === 0 || isLater) return;
        const root = fileURLToPath(dir);
        const { html, publication, cover } = readWhole(root);
        rmSync(join(root, FOLDER), { recursive: true });
        const epub = toEpub(html, publication, cover);
        writeFileSync(join(root, takeAwayFile(publication.whole.name, 'epub')), epub);
        if (chromium) await writePdfs(root, html, publication, chromium);
        writeSizes(root);
      },
    },
  };
}
