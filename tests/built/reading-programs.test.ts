/** What reader views, clippers and text browsers make of the pages; `npm run test:clients` asks more programs. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { page, type BuiltPage } from '../builds/pages.ts';
import type { Client } from '../clients/client.ts';
import { defuddle } from '../clients/defuddle.ts';
import { losses } from '../clients/losses.ts';
import { pagesToRead } from '../clients/pages.ts';
import { readability } from '../clients/readability.ts';
import { readingOf } from '../clients/reading.ts';
import { lynx, w3m } from '../clients/text-browsers.ts';
import { has } from './programs.ts';

const pages = pagesToRead();
const clients = [readability, defuddle];
const programs = [...clients];
for (const [name, find] of [
  ['w3m', w3m],
  ['lynx', lynx],
] as const) {
  if (await has(name, `what ${name} makes of pages`)) programs.push(await find());
}

/** What is lost of pages without a reason, by their paths, and the reasons that were met. */
async function lostBy(client: Client, of: readonly BuiltPage[]) {
  const readings = await Promise.all(
    of.map(async (each) => [each.path, await readingOf(client, each)] as const),
  );
  return {
    lost: Object.fromEntries(
      readings.flatMap(([path, { unexplained }]) =>
        unexplained.length > 0 ? [[path, unexplained]] : [],
      ),
    ),
    met: new Set(readings.flatMap(([, { met }]) => [...met])),
  };
}

/** Clients by their names, which Vitest would put into quotation marks. */
const named = (of: readonly Client[]) => of.map((client) => [client.name, client] as const);

test.for(named(programs))(
  '%s keeps all of every page, once and in order, or says why not',
  async ([, client]) => {
    const { lost, met } = await lostBy(client, pages);
    expect(lost).toEqual({});
    expect(losses.filter((loss) => loss.client === client.name && !met.has(loss))).toEqual([]);
  },
);

describe('whatever the ids that an author’s words give', () => {
  /** Pieces of words that make these programs drop an element by its id. */
  const ODD = 'community-social-remark-media-partners-register-newsletter_form';
  const odd = (path: string): BuiltPage => {
    const { html, ...rest } = page(path);
    const given = html
      .replace(/ id="(?!main"|references"|c-\d|claim-\d)([^"]+)"/gu, ` id="${ODD}-$1"`)
      .replace(/ href="#(?!main"|references"|c-\d|claim-\d)([^"]+)"/gu, ` href="#${ODD}-$1"`);
    return { ...rest, html: given, document: parseHTML(given).document };
  };
  const paths = [
    ...['the-downsides/', 'essay/', 'timeline/', 'glossary/', 'forms/', 'how-many/', 'cases/'],
    ...['corrections/', 'should-your-service-go/'],
  ];
  const odds = paths.map(odd);

  test.for(named(clients))('%s keeps all', async ([, client]) => {
    expect((await lostBy(client, odds)).lost).toEqual({});
  });
});

test.for(['', 'the-downsides/', 'timeline/', 'references/', 'cite/', 'editions/1.1/conclusion/'])(
  'a clip of /%s names the author as the site does',
  async (path) => {
    const { html } = page(path);
    expect(new Readability(parseHTML(html).document).parse()?.byline).toBe('Going Mutual');
    const options = { useAsync: false };
    const clip = await Defuddle(parseHTML(html).document, 'https://example.org/', options);
    expect(clip.author).toBe('Going Mutual');
  },
);
