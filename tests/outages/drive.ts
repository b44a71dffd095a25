/**
 * Takes each kind of file from a page that fetches it, in every engine, in each way in which it
 * cannot be had: `npm run test:outages [-- firefox webkit chromium]`. It takes half an hour and is no part of
 * `npm test`, which tries some of it (tests/journeys/outages.spec.ts).
 */
import { ok } from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, suite, test } from 'node:test';
import { listen, siteIn } from '../../src/commands/serve-site.ts';
import { ROOT } from '../builds/sites.ts';
import { asked } from '../asked.ts';
import { isReady } from '../debian.ts';
import * as chromium from '../engines/chromium.ts';
import * as firefox from '../engines/firefox.ts';
import type { InPage, Session } from '../engines/session.ts';
import { visitorOf } from '../engines/visitor.ts';
import * as webkit from '../engines/webkit.ts';
import { isReadable, isTold, LATE, outages, WAYS, type Outage, type Way } from './table.ts';

const ENGINES = { chromium, firefox, webkit };

const names = asked(Object.keys(ENGINES) as (keyof typeof ENGINES)[]);

/** A host from which some files cannot be had. */
function hostWithout({ files }: Outage, way: Way): RequestListener {
  const answer = siteIn(ROOT.folder);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!files.test(pathname)) answer(request, response);
    else if (way === 'cut') response.destroy();
    else if (way === 'late') setTimeout(() => answer(request, response), LATE);
    else response.writeHead(500).end();
  };
}

const hasHelp = () => document.querySelector('header a[aria-haspopup]') !== null;
/** When the text was painted, in milliseconds: drivers may wait for what is late before they ask. */
const firstPaint = () =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now();
const isThereToPress = (selector: string) => document.querySelector(selector) !== null;
const address = () => location.pathname + location.hash;

/** Waits until a page answers as expected; rejects where it does not in twice the time of a late file. */
async function until<Args extends unknown[], Result>(
  session: Session,
  expected: Result,
  run: InPage<Args, Result>,
  ...args: Args
): Promise<void> {
  const end = Date.now() + 2 * LATE;
  for (;;) {
    // a page that is being left answers nothing
    const found = await session.evaluate(run, ...args).catch(() => undefined);
    if (found === expected) return;
    if (Date.now() > end) throw new Error(`It is ${String(found)}, and not ${String(expected)}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What pages throw, without what browsers and Pagefind say of files that they could not fetch. */
const thrown = (noises: readonly string[]) =>
  noises.filter(
    (noise) =>
      noise.startsWith('error: ') && !/Pagefind|index chunk|meta index|load|blocked/iu.test(noise),
  );

/** Reads a page without some files: a first visit, since each host has an origin of its own. */
async function read(session: Session, outage: Outage, way: Way): Promise<void> {
  const { address: host, close } = await listen(hostWithout(outage, way));
  const reader = visitorOf(session, `${host}/`);
  try {
    await reader.open('robots.txt');
    if (outage.remembered) {
      await session.evaluate(
        (key, value) => localStorage.setItem(key, value),
        ...outage.remembered,
      );
    }
    await session.noises();
    // without waiting until all of it has come
    await session.evaluate((to) => {
      location.href = to;
    }, `${host}/${outage.page}`);
    await until(session, true, isReadable, outage.page.replace(/[?#].*/u, ''));
    const painted = await session.evaluate(firstPaint);
    ok(painted < LATE, `The text waits ${painted} ms for what is late.`);
    if (outage.take) {
      await until(session, true, hasHelp);
      await outage.take({
        hover: reader.hover,
        click: async (selector) => {
          await until(session, true, isThereToPress, selector);
          await reader.click(selector);
        },
      });
    }
    const isMissed = !(outage.comesLate && way === 'late');
    if (outage.says && isMissed) await until(session, true, isTold, outage.says);
    if (outage.leads) await until(session, outage.leads, address);
    const noises = thrown(await session.noises());
    ok(noises.length === 0, noises.join('\n'));
  } finally {
    close();
  }
}

suite('without what cannot be had', { concurrency: 1 }, async () => {
  for (const name of names) {
    const { packages, isThere, launch } = ENGINES[name];
    if (!(await isReady(`outages in ${name}`, packages, isThere))) continue;
    suite(name, { concurrency: 1 }, () => {
      let session: Session;
      before(async () => {
        session = await launch();
        await session.resize(1440, 800);
      });
      after(() => session.close());
      for (const outage of outages) {
        for (const way of WAYS) {
          test(`${outage.what}: ${way}`, () => read(session, outage, way));
        }
      }
    });
  }
});
