import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page, type Route } from '@playwright/test';

/** A page to print: its address, which need not answer, and what stands there. */
export interface Sheet {
  address: string;
  html: string;
}

/** A Chromium that prints, and the built site that a page takes its files from. */
export interface Printer {
  path: string;
  version: string;
  /** The folder of the site's files. */
  root: string;
  /** The address that the site was built for. */
  site: string;
}

/** What was printed, and the files of the site that it took, by their paths from its root, in order. */
export interface Printed {
  pdf: Buffer;
  files: string[];
}

/** A page asked for files that the site does not have. */
export class LackedFiles extends Error {}

/** The path from the root of the site of the file that an address of it stands for; undefined of another site. */
export function fileAt(address: string, site: string): string | undefined {
  if (!address.startsWith(site)) return undefined;
  return decodeURIComponent(new URL(address).pathname.slice(new URL(site).pathname.length));
}

/** Answers a page from itself and the site's files, and notes which: nothing is asked of the network. */
const answer =
  (sheet: Sheet, { root, site }: Printer, files: Set<string>, lacked: Set<string>) =>
  (route: Route) => {
    const { href } = new URL(route.request().url());
    if (href === sheet.address)
      return route.fulfill({ body: sheet.html, contentType: 'text/html; charset=utf-8' });
    const file = fileAt(href, site);
    if (file === undefined || !existsSync(join(root, file))) {
      lacked.add(href);
      return route.abort();
    }
    files.add(file);
    return route.fulfill({ path: join(root, file) });
  };

/** Nor does the browser look up a name for itself. */
const OFFLINE = ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'];

async function printOne(page: Page, sheet: Sheet, printer: Printer): Promise<Printed> {
  const [files, lacked] = [new Set<string>(), new Set<string>()];
  const answers = answer(sheet, printer, files, lacked);
  await page.route('**/*', answers);
  await page.goto(sheet.address);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  });
  await page.unroute('**/*', answers);
  if (lacked.size > 0)
    throw new LackedFiles(
      `${sheet.address} was not printed, since the built site has no file for what it needs: ${[...lacked].join(', ')}.`,
    );
  return { pdf, files: [...files].sort() };
}

/**
 * Prints pages without their scripts, in one browser and one after another: each as a tagged PDF,
 * whose headings are its bookmarks and whose links lead to the site's address. Throws a
 * {@link LackedFiles} where a style, face or picture is not there.
 */
export async function print(sheets: readonly Sheet[], printer: Printer): Promise<Printed[]> {
  if (sheets.length === 0) return [];
  // letters stand where their face has them, not on the pixels of a screen
  const args = ['--font-render-hinting=none', ...OFFLINE];
  const browser = await chromium.launch({ executablePath: printer.path, args });
  try {
    // without scripts the styles of paper come with the page, and ours are not in its policy
    const page = await browser.newPage({ javaScriptEnabled: false, bypassCSP: true });
    const printed: Printed[] = [];
    for (const sheet of sheets) printed.push(await printOne(page, sheet, printer));
    return printed;
  } finally {
    await browser.close();
  }
}
