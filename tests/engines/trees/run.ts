/**
 * `npm run test:trees [-- gecko] [chromium]`: whether the accessibility trees of browsers hold all the
 * text of every page, afresh from the network and never scrolled.
 */
import { after, before, suite, test } from 'node:test';
import { deepStrictEqual } from 'node:assert/strict';
import { serve } from '../../builds/serve.ts';
import { pagesOf } from '../../builds/pages.ts';
import { ROOT } from '../../builds/sites.ts';
import { asked } from '../../asked.ts';
import { isReady } from '../../debian.ts';
import * as chromium from './chromium.ts';
import * as gecko from './gecko.ts';
import { lostTexts, type TreeReader } from './tree.ts';

const ENGINES = { gecko, chromium };
/** How long a tree may take to follow its page, in milliseconds. */
const PATIENCE = 10_000;

const names = asked(Object.keys(ENGINES) as (keyof typeof ENGINES)[]);
const { address, close } = await serve(ROOT.folder);
after(close);

/** What the tree of a page lacks, once it has had time to follow the page. */
async function lacking(
  reader: TreeReader,
): Promise<{ lost: string[]; nameless: readonly string[] }> {
  for (const end = Date.now() + PATIENCE; ;) {
    const shown = await reader.shown();
    const tree = await reader.tree();
    const lost = lostTexts(shown, tree);
    const { nameless } = tree;
    if ((shown.length > 0 && lost.length + nameless.length === 0) || Date.now() > end) {
      return { lost, nameless };
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

function readAll(name: keyof typeof ENGINES): void {
  let reader: TreeReader;
  before(async () => {
    reader = await ENGINES[name].launch();
    console.info(`Reading the trees of ${reader.name}.`);
  });
  after(() => reader.close());
  for (const { path } of pagesOf(ROOT)) {
    test(`of /${path}`, async () => {
      await reader.open(`${address}/${path}`);
      deepStrictEqual(await lacking(reader), { lost: [], nameless: [] });
    });
  }
}

const ready: typeof names = [];
for (const name of names) {
  const { packages, isThere } = ENGINES[name];
  if (await isReady(`the tree of ${name}`, packages, isThere)) ready.push(name);
}

// each browser reads one page after another, beside the other
suite('accessibility trees have all the text', { concurrency: 2 }, () => {
  for (const name of ready) suite(name, { concurrency: 1 }, () => readAll(name));
});
