/**
 * Takes the main paths in the engines named, or in all of them: `node drive.ts [firefox] [webkit]`.
 * An engine that is not there is installed from Debian, or left out with a line that says so.
 */
import { after, before, suite, test } from 'node:test';
import { asked } from '../asked.ts';
import { isReady } from '../debian.ts';
import { has } from '../built/programs.ts';
import { serve } from '../builds/serve.ts';
import { ROOT } from '../builds/sites.ts';
import * as firefox from './firefox.ts';
import { captures } from './captures.ts';
import { paths, type Path } from './main-paths.ts';
import { paper } from './paper.ts';
import type { Session } from './session.ts';
import { visitorOf, type Visitor } from './visitor.ts';
import * as webkit from './webkit.ts';

const ENGINES = { firefox, webkit };
const WIDE = 1440;
const HEIGHT = 800;

const names = asked(Object.keys(ENGINES) as (keyof typeof ENGINES)[]);

/** The built site, as it is and with a policy under which none of its scripts runs. */
const withScripts = await serve(ROOT.folder);
const withoutScripts = await serve(ROOT.folder, { policy: "script-src 'none'" });
after(() => [withScripts, withoutScripts].forEach(({ close }) => close()));

/**
 * What an earlier path kept on this device is not there for the next, from a file that runs no
 * script; nor is its mouse, under which a page that scrolls would open another preview.
 */
async function forget(reader: Visitor): Promise<void> {
  await reader.open('robots.txt');
  await reader.evaluate(() => {
    localStorage.clear();
    indexedDB.deleteDatabase('notes');
  });
  await reader.pointAway();
}

/** A machine that tests for everybody may be so busy that a browser is late: a path that fails there is taken again, which is told. */
const TAKES = process.env['CI'] ? 2 : 1;

async function take(path: Path, reader: Visitor, takes = TAKES): Promise<void> {
  await forget(reader);
  try {
    await path.take(reader);
  } catch (error) {
    if (takes === 1) throw error;
    console.warn(`FLAKY: “${path.title}” is taken again, after:`, error);
    await take(path, reader, takes - 1);
  }
}

/** Takes every path that an engine can, one after another in one window. */
function takeAll(name: keyof typeof ENGINES): void {
  const { skills, launch } = ENGINES[name];
  let session: Session;
  before(async () => {
    session = await launch();
    console.info(`Driving ${session.name}.`);
  });
  after(() => session.close());
  for (const path of [...paths, ...paper, ...captures]) {
    if (path.needs && !(skills.has(path.needs) && (path.needs !== 'print' || canRead))) {
      console.warn(`NOT TESTED: in ${name} “${path.title}”, for want of “${path.needs}”.`);
      continue;
    }
    for (const width of path.widths ?? [WIDE]) {
      test(`${path.title} (${width} px)`, async () => {
        await session.resize(width, HEIGHT);
        const { address } = path.withoutScripts ? withoutScripts : withScripts;
        const reader = visitorOf(session, `${address}/`);
        await take(path, reader);
      });
    }
  }
}

/** What is printed is read by another program. */
const canRead = await has('pdftotext', 'what Firefox prints');
const ready: typeof names = [];
for (const name of names) {
  const { packages, isThere } = ENGINES[name];
  if (await isReady(`the main paths in ${name}`, packages, isThere)) ready.push(name);
}

// each engine does one thing after another, beside the other
suite('the main paths', { concurrency: 2 }, () => {
  for (const name of ready) suite(name, { concurrency: 1 }, () => takeAll(name));
});
