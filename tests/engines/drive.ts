/**
 * Takes the main paths in the engines named, or in all of them: `node drive.ts [firefox] [webkit]`.
 * An engine that is not there is installed from Debian, or left out with a line that says so.
 */
import { after, before, suite, test } from 'node:test';
import { installFromDebian } from '../debian.ts';
import { serve } from '../builds/serve.ts';
import { ROOT } from '../builds/sites.ts';
import * as firefox from './firefox.ts';
import { paths } from './main-paths.ts';
import type { Session } from './session.ts';
import { visitorOf, type Visitor } from './visitor.ts';
import * as webkit from './webkit.ts';

const ENGINES = { firefox, webkit };
const WIDE = 1440;
const HEIGHT = 800;

const asked = process.argv.slice(2);
const names = Object.keys(ENGINES).filter(
  (name) => asked.length === 0 || asked.includes(name),
) as (keyof typeof ENGINES)[];

/** The built site, as it is and with a policy under which none of its scripts runs. */
const withScripts = await serve(ROOT.folder);
const withoutScripts = await serve(ROOT.folder, { policy: "script-src 'none'" });
after(() => [withScripts, withoutScripts].forEach(({ close }) => close()));

/** What an earlier path kept on this device is not there for the next. */
async function forget(reader: Visitor): Promise<void> {
  await reader.open('');
  await reader.evaluate(() => localStorage.clear());
}

const engines: { title: string; run: () => void }[] = [];
for (const name of names) {
  const { packages, canTouch, isThere, launch } = ENGINES[name];
  if (!isThere()) await installFromDebian(`No ${name} yet`, ...packages);
  if (!isThere()) {
    console.warn(
      `NOT TESTED: the main paths in ${name}. To test them, run “apt-get install ${packages.join(' ')}” as root.`,
    );
    continue;
  }
  const able = paths.filter(({ title, touch }) => {
    if (!touch || canTouch) return true;
    console.warn(`NOT TESTED: in ${name} “${title}”, for its driver cannot touch.`);
    return false;
  });
  for (const scheme of ['light', 'dark'] as const) {
    const run = () => {
      let session: Session;
      before(async () => {
        session = await launch(scheme);
        console.info(`Driving ${session.name}.`);
      });
      after(() => session.close());
      for (const path of able.filter((each) => (each.scheme ?? 'light') === scheme)) {
        for (const width of path.widths ?? [WIDE]) {
          test(`${path.title} (${width} px)`, async () => {
            await session.resize(width, HEIGHT);
            const { address } = path.withoutScripts ? withoutScripts : withScripts;
            const reader = visitorOf(session, `${address}/`);
            await forget(reader);
            await path.take(reader);
          });
        }
      }
    };
    engines.push({ title: `${name}, ${scheme}`, run });
  }
}

// two windows at a time, each of which does one thing after another
suite('the main paths', { concurrency: 2 }, () => {
  for (const { title, run } of engines) suite(title, { concurrency: 1 }, run);
});
