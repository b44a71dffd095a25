import { existsSync } from 'node:fs';
import LinkHeader from 'http-link-header';
import { describe, expect, test } from 'vitest';
import { textFile } from '../builds/pages.ts';
import { editions, ROOT } from '../builds/sites.ts';
import { compileSchema } from './schema.ts';
import { LINKSET } from './linkset.ts';

const dated = JSON.parse(textFile('editions.json')) as { number: string; date: string }[];

/** A link as RFC 8288 has it: where it leads, from where, and as what. */
interface Link {
  href: string;
  anchor: string;
  rels: string[];
  datetime?: string | undefined;
}

/** What the parser of another project reads in /editions/timemap.link. */
const inLinkFormat = LinkHeader.parse(
  textFile('editions/timemap.link').replaceAll('\n', ' '),
).refs.map(({ uri, rel, ...rest }): Link => ({
  href: uri,
  anchor: String(rest['anchor']),
  rels: rel.split(' '),
  datetime: rest['datetime'] as string | undefined,
}));

interface Target {
  href: string;
  datetime?: string[];
}
const linkset = JSON.parse(textFile('editions/timemap.json')) as {
  linkset: ({ anchor: string } & Record<string, Target[]>)[];
};
const inJson = linkset.linkset.flatMap(({ anchor, ...relations }) =>
  Object.entries(relations).flatMap(([rel, targets]) =>
    (targets as Target[]).map(({ href, datetime }): Link => ({
      href,
      anchor,
      rels: [rel],
      datetime: datetime?.[0],
    })),
  ),
);

const isMemento = ({ rels }: Link) => rels.includes('memento');

/** Every copy that there is: the live page, when the copy is of, and the copy. */
const published = editions
  .flatMap(({ number, pages }) => {
    const day = dated.find((each) => each.number === number)?.date ?? '';
    return pages.map((slug) => [
      `${ROOT.address}${slug}/`,
      Date.parse(day),
      `${ROOT.address}editions/${number}/${slug}/`,
    ]);
  })
  .sort();

describe.for([
  ['/editions/timemap.link', inLinkFormat],
  ['/editions/timemap.json', inJson],
] as const)('%s', ([, links]) => {
  test('has every copy, of which page and of when, and no other', () => {
    const mementos = links
      .filter(isMemento)
      .map(({ anchor, datetime, href }) => [anchor, Date.parse(datetime ?? ''), href]);
    expect(mementos.sort()).toEqual(published);
  });

  test('writes dates as HTTP does (RFC 9110, 5.6.7)', () => {
    for (const { datetime } of links.filter(isMemento)) {
      expect(datetime).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/u,
      );
    }
  });

  test('names every page as the original of itself, and says where it stands', () => {
    const originals = links.filter(({ rels }) => rels.includes('original'));
    expect(originals.map(({ href }) => href).sort()).toEqual(
      [...new Set(published.map(([live]) => live))].sort(),
    );
    expect(originals.filter(({ href, anchor }) => href !== anchor)).toEqual([]);
    expect(links.filter(({ rels }) => rels.includes('self'))).toHaveLength(1);
  });

  test('claims no gate that no host of files can be (RFC 7089, 4)', () => {
    expect(links.filter(({ rels }) => rels.includes('timegate'))).toEqual([]);
  });

  test('leads to what is there', () => {
    const missing = links.filter(({ href }) => {
      const path = href.slice(ROOT.address.length);
      return !existsSync(`${ROOT.folder}/${path}${path.endsWith('/') ? 'index.html' : ''}`);
    });
    expect(missing).toEqual([]);
  });
});

test('the first and the last copy of a page are called so (RFC 7089, 2.2.4)', () => {
  for (const [page, copies] of Map.groupBy(inLinkFormat.filter(isMemento), (each) => each.anchor)) {
    // the parser gives each relation of a link a link of its own
    const called = (rel: string) =>
      inLinkFormat
        .filter(({ anchor, rels }) => anchor === page && rels.includes(rel))
        .map(({ datetime }) => Date.parse(datetime ?? ''));
    const times = copies.map(({ datetime }) => Date.parse(datetime ?? ''));
    expect([called('first'), called('last')], page).toEqual([
      [Math.min(...times)],
      [Math.max(...times)],
    ]);
  }
});

test('in JSON it is a link set (RFC 9264, 4.2)', () => {
  const isValid = compileSchema(LINKSET);
  expect(isValid(linkset), JSON.stringify(isValid.errors)).toBe(true);
});

test('the link set of the site tells of the copies of its pages, and back', () => {
  const all = JSON.parse(textFile('linkset.json')) as typeof linkset;
  const at = (anchor: string) => all.linkset.find((each) => each.anchor === anchor);
  const live = at(`${ROOT.address}the-downsides/`);
  const mementos = live?.['memento']?.map(({ href }) => href) ?? [];
  expect(mementos).toEqual(
    editions
      .filter(({ pages }) => pages.includes('the-downsides'))
      .map(({ number }) => `${ROOT.address}editions/${number}/the-downsides/`),
  );
  for (const href of mementos) {
    expect(at(href)?.['original']?.map((each) => each.href)).toEqual([live?.anchor]);
    expect(at(href)?.['timemap']?.map((each) => each.href)).toEqual(
      ['link', 'json'].map((ending) => `${ROOT.address}editions/timemap.${ending}`),
    );
  }
});
