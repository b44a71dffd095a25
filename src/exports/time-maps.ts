/** Which copies there are of each page, and of when: time maps (RFC 7089, 5). */
import { TIME_MAPS } from '../addresses/formats.ts';
import { address } from '../addresses/absolute.ts';
import { keptEditions } from '../site/index.ts';
import type { DataFile } from './data-file.ts';

/** A copy of a page as it stood from a moment on (RFC 7089, 1.1). */
export interface Memento {
  href: string;
  /** As HTTP writes dates (RFC 9110, 5.6.7). */
  datetime: string;
}

/** A page as it changes, with its copies, oldest first. */
export interface Original {
  href: string;
  mementos: Memento[];
}

/** Editions have a day and no hour: they stand for the start of that day. */
const startOf = (date: string) => new Date(date).toUTCString();

/** Every page that an edition has kept and that the site still has, each once. */
export const originals: Original[] = [
  ...Map.groupBy(
    keptEditions.flatMap(({ date, pages }) =>
      pages.flatMap(({ live, path }) =>
        live === undefined ? [] : [{ live, href: address(path), datetime: startOf(date) }],
      ),
    ),
    ({ live }) => live,
  ),
].map(([live, mementos]) => ({
  href: address(live),
  mementos: mementos.map(({ href, datetime }) => ({ href, datetime })),
}));

const LINK_FORMAT = 'editions/timemap.link' as const;
const IN_JSON = 'editions/timemap.json' as const;
const map = (file: keyof typeof TIME_MAPS) => ({
  href: address(`/${file}`),
  type: TIME_MAPS[file],
});

/** The place of a memento among the others, as relations (RFC 7089, 2.2.4 and 2.2.5). */
const relationsOf = (at: number, count: number) =>
  [...(at === 0 ? ['first'] : []), ...(at === count - 1 ? ['last'] : []), 'memento'].join(' ');

/** Links of a page to its copies, whose context is the page that the anchor names (RFC 8288, 3.2). */
const linksOf = ({ href, mementos }: Original) => [
  `<${href}>; rel="original"; anchor="${href}"`,
  ...mementos.map(
    (memento, at) =>
      `<${memento.href}>; rel="${relationsOf(at, mementos.length)}"; datetime="${memento.datetime}"; anchor="${href}"`,
  ),
];

const inLinkFormat = () => {
  const own = map(LINK_FORMAT);
  return [
    `<${own.href}>; rel="self"; type="${own.type}"; anchor="${own.href}"`,
    ...originals.flatMap(linksOf),
  ].join(',\n');
};

/** Where the time maps are, for programs that come by another way. */
export const timeMapTargets = [map(LINK_FORMAT), map(IN_JSON)];

/** The links of a page to its copies, as a link set in JSON has them; none of a page that has none. */
export function copiesOf(href: string) {
  const found = originals.find((each) => each.href === href);
  if (!found) return {};
  return {
    original: [{ href, type: 'text/html' }],
    timemap: timeMapTargets,
    // what RFC 9264 does not know is a list (4.2.4.3)
    memento: found.mementos.map(({ href, datetime }) => ({
      href,
      type: 'text/html',
      datetime: [datetime],
    })),
  };
}

const inJson = () => {
  const own = map(IN_JSON);
  const contexts = originals.map(({ href }) => ({ anchor: href, ...copiesOf(href) }));
  return JSON.stringify({ linkset: [{ anchor: own.href, self: [own] }, ...contexts] }, null, 2);
};

const TEXTS = { [LINK_FORMAT]: inLinkFormat, [IN_JSON]: inJson };

/** The time maps of all pages at once, each as a link set whose anchors are the pages. */
export const timeMaps = Object.entries(TEXTS).map(([path, text]): DataFile => ({
  path,
  mediaType: TIME_MAPS[path as keyof typeof TEXTS],
  text: async () => `${text()}\n`,
}));
