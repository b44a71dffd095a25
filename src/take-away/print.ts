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

/** Answers a page from itself and the site's files: nothing is asked of the network. */
const answer =
  (sheet: Sheet, { root, site }: Printer) =>
  (route: Route) => {
    const url = new URL(route.request().url());
    if (url.href === sheet.address)
      return route.fulfill({ body: sheet.html, contentType: 'text/html; charset=utf-8' });
    const file = join(root, decodeURIComponent(url.pathname.slice(new URL(site).pathname.length)));
    const isOurs = url.href.startsWith(site) && existsSync(file);
    return isOurs ? route.fulfill({ path: file }) : route.abort();
  };

/** Nor does the browser look up a name for itself. */
const OFFLINE = ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'];

async function printOne(page: Page, sheet: Sheet, printer: Printer): Promise<Buffer> {
  const answers = answer(sheet, printer);
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
  return pdf;
}

/**
 * Prints pages without their scripts, in one browser and one after another: each as a tagged PDF,
 * whose headings are its bookmarks and whose links lead to the site's address.
 */
export async function print(sheets: readonly Sheet[], printer: Printer): Promise<Buffer[]> {
  if (sheets.length === 0) return [];
  // letters stand where their face has them, not on the pixels of a screen
  const args = ['--font-render-hinting=none', ...OFFLINE];
  const browser = await chromium.launch({ executablePath: printer.path, args });
  try {
    // without scripts the styles of paper come with the page, and ours are not in its policy
    const page = await browser.newPage({ javaScriptEnabled: false, bypassCSP: true });
    const printed: Buffer[] = [];
    for (const sheet of sheets) printed.push(await printOne(page, sheet, printer));
    return printed;
  } finally {
    await browser.close();
  }
}
