import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { flat, page, textFile } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { EDITION } from './editions.ts';

const SECTION_OF = {
  ownership: 'what-is-a-mutual',
  road: 'what-is-a-mutual',
  balance: 'conclusion',
} as const;
type Name = keyof typeof SECTION_OF;
const NAMES = Object.keys(SECTION_OF) as Name[];
const SIZES = ['wide', 'narrow'] as const;

/** A picture by the files of its data, which it offers. */
function pictureOf(name: Name): Element {
  const [picture, ...more] = [
    ...page(`${SECTION_OF[name]}/`).document.querySelectorAll('figure.picture'),
  ].filter((each) => each.querySelector(`a[href$="/${name}.csv"]`));
  if (!picture || more.length > 0) throw new Error(`“${name}” is drawn ${more.length} times more.`);
  return picture;
}

/** What each item of the words says, by the name that it begins with. */
const wordsOf = (name: Name) =>
  new Map(
    [...pictureOf(name).querySelectorAll('details li')].map((item) => [
      (item.querySelector('strong')?.textContent ?? '').replace(/\.$/u, ''),
      flat(item.textContent),
    ]),
  );

const drawingOf = (name: Name, size: (typeof SIZES)[number]) =>
  pictureOf(name).querySelector(`svg[data-size="${size}"]`);
const textsOf = (svg: Element | null) =>
  [...(svg?.querySelectorAll('text') ?? [])].map(({ textContent }) => flat(textContent));

/** The sentence that says of each part whose it is. */
const PARTS = { owns: /Owned [^.]*/u, controls: /Controlled [^.]*/u, pays: /Paid for [^.]*/u };
const PARTY: Record<string, string> = {
  public: 'public bodies',
  staff: 'staff',
  members: 'members',
  investors: 'outside investors',
};

test('whose a service is, in words: who owns, controls and pays, and what is general knowledge', () => {
  const words = wordsOf('ownership');
  for (const row of rowsOf('ownership')) {
    const said = words.get(String(row['name'])) ?? '';
    for (const [part, sentence] of Object.entries(PARTS)) {
      const { usual = [], some = [] } = row[part] as Record<'usual' | 'some', string[]>;
      const parties = [...usual, ...some].map((party) => PARTY[party]);
      for (const party of parties) expect(sentence.exec(said)?.[0], row.id).toContain(party);
    }
    expect(said).toContain(String(row['note']).replace(/\.$/u, ''));
    expect(said.includes('general knowledge'), row.id).toBe(row['basis'] !== undefined);
  }
});

describe.for(SIZES)('the road, in its %s drawing and in words', (size) => {
  const steps = rowsOf('road') as unknown as {
    step: string;
    points: { title: string; where: string; happened: string; fate: string }[];
  }[];
  const points = steps.flatMap((step) => step.points);

  test('every point stands there with who and when', () => {
    const svg = drawingOf('road', size);
    expect(textsOf(svg)).toEqual(
      steps.flatMap(({ step, points }, index) => [
        ...points.flatMap(({ title, where }) => [title, where]),
        `${index + 1}. ${step}`,
      ]),
    );
    expect(svg?.querySelectorAll('.stop')).toHaveLength(
      points.filter(({ fate }) => fate === 'ends').length,
    );
  });

  test('every point is told', () => {
    const words = wordsOf('road');
    expect([...words.keys()]).toEqual(points.map(({ title }) => title));
    for (const { title, where, happened } of points) {
      expect(words.get(title)).toContain(where);
      expect(words.get(title)).toContain(happened.replace(/\.$/u, ''));
    }
  });
});

/** How many steps a verdict is worth, as the key of the picture says. */
const STEPS: Record<string, number> = { right: 3, partly: 2, 'too strong': 2, contested: 1 };
const NUMBERS = ['no steps', 'one step', 'two steps', 'three steps'];

test.for(SIZES)(
  'the balance in its %s drawing and in words: every claim with its verdict',
  (size) => {
    const svg = drawingOf('balance', size);
    const [texts, words] = [textsOf(svg), wordsOf('balance')];
    const verdicts = new Map(rowsOf('claims').map(({ id, verdict }) => [id, String(verdict)]));
    const selfReported = new Map(rowsOf('outcomes').map((row) => [row.id, row['self-reported']]));
    const rows = rowsOf('balance') as unknown as {
      name: string;
      claims: { claim: string; says: string }[];
      figures?: string[];
    }[];
    for (const { name, claims } of rows) {
      expect(texts).toContain(name);
      for (const { claim, says } of claims) {
        const verdict = verdicts.get(claim) ?? '';
        expect(texts[texts.indexOf(says) + 1]).toBe(`${verdict}, ${claim}`);
        expect(words.get(name)).toContain(
          `${says}: ${verdict}, ${NUMBERS[STEPS[verdict] ?? 0]} (${claim}).`,
        );
      }
    }
    const dots = rows.flatMap(({ figures = [] }) => figures);
    // the key has one of each
    expect(svg?.querySelectorAll('circle')).toHaveLength(dots.length + 2);
    expect(svg?.querySelectorAll('circle.open')).toHaveLength(
      dots.filter((id) => selfReported.get(id) === true).length + 1,
    );
    // bars, as long as their verdicts: the key has three that are not measured
    const widths = [...(svg?.querySelectorAll('rect') ?? [])].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    const unit = Math.max(...widths) / 3;
    expect(widths.slice(0, -3).map((width) => Math.round(width / unit))).toEqual(
      rows
        .flatMap(({ claims }) => claims.map(({ claim }) => STEPS[verdicts.get(claim) ?? ''] ?? 0))
        .filter((steps) => steps > 0),
    );
  },
);

test.for(NAMES)('%s: every row names a source or says that it is general knowledge', (name) => {
  const items = [...pictureOf(name).querySelectorAll('details li')];
  const unfounded = items.filter(
    (item) =>
      item.querySelector('a[href*="#"]') === null &&
      !item.textContent.includes('general knowledge'),
  );
  expect(unfounded.map(({ textContent }) => textContent)).toEqual([]);
  expect(items.flatMap((item) => [...item.querySelectorAll('a')]).length).toBeGreaterThan(3);
});

test.for(NAMES)('%s: beside it stand its files to take away, and their licence', (name) => {
  const links = [...pictureOf(name).querySelectorAll(':scope > .downloads a')];
  expect(links.map((link) => [flat(link.textContent), link.getAttribute('href')])).toEqual([
    ['SVG', `/${SECTION_OF[name]}/${name}.svg`],
    ['PNG', `/${SECTION_OF[name]}/${name}.png`],
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ]);
});

/** Every picture to take away, by its files without their endings. */
const SLIDES = [
  ...NAMES.map((name) => `${SECTION_OF[name]}/${name}`),
  'how-many/counts',
  'cases/destinations',
];

test.for(SLIDES)(
  '%s can be shown on a slide, in the face of the site and with all that it must say',
  (file) => {
    const svg = textFile(`${file}.svg`);
    const png = readFileSync(`${ROOT.folder}/${file}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
    expect(svg).toMatch(/^<svg[^>]* viewBox="0 0 1600 900"/u);
    // its words are outlines, which need no face
    expect(svg).not.toMatch(/<text|<style|style=|class=|font-family/u);
    const said = parseHTML(svg).document.querySelector('svg > desc')?.textContent ?? '';
    expect(said).toContain('Sources: ');
    for (const part of [EDITION, 'CC BY 4.0', `${ROOT.address}${file.replace(/[^/]*$/u, '')}`]) {
      expect(said).toContain(part);
    }
  },
);

test.for(SLIDES)('%s leaves the margins of its slide empty', async (file) => {
  const { data, info } = await sharp(`${ROOT.folder}/${file}.png`)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const at = (y * info.width + x) * info.channels;
    return data.subarray(at, at + 3).toString('hex');
  };
  const margin = 64;
  const below = 20;
  const paper = colourAt(2, below);
  const marked: string[] = [];
  for (let y = below; y < info.height; y += 1) {
    for (let x = 0; x < margin; x += 1) {
      for (const at of [x, info.width - 1 - x]) {
        if (colourAt(at, y) !== paper) marked.push(`${at},${y}`);
      }
    }
  }
  expect(marked.slice(0, 5)).toEqual([]);
});

test.for(NAMES)('%s: its drawings are hidden from who hears its words', (name) => {
  const drawings = [...pictureOf(name).querySelectorAll('svg')];
  expect(drawings).toHaveLength(SIZES.length);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('a picture has the number of a paragraph', () => {
  const number = pictureOf('ownership').querySelector('figcaption a.number');
  expect([number?.textContent, number?.id]).toEqual(['2.3A', 'p2-3A']);
  expect(page('what-is-a-mutual/').document.getElementById('p2-4')?.textContent).toBe('2.4');
});

test('the essay’s references stay the essay’s, whatever its pictures rest on', () => {
  const record = pictureOf('ownership').querySelector('a[href$="/references/#cipfa-2016"]');
  expect(flat(record?.textContent)).toBe('CIPFA (2016)');
  const list = page('what-is-a-mutual/').document.querySelector('[role="doc-bibliography"]');
  expect(list?.textContent).toContain('Cabinet Office (2013b)');
  expect(list?.textContent).not.toContain('CIPFA');
});

test('programs read what a picture cites', () => {
  const list = JSON.parse(textFile('paragraphs.json')) as {
    id: string;
    cites?: { work: string }[];
  }[];
  const cited = rowsOf('ownership').flatMap(({ cites = [] }) => cites as string[]);
  expect(list.find(({ id }) => id === 'p2-3A')?.cites?.map(({ work }) => work)).toEqual(cited);
});

test('styles of drawings reach every element that is called what they name', () => {
  const css = readFileSync('src/styles/parts/drawings.css', 'utf8').replace(/\/\*.*?\*\//gsu, '');
  const selectors = [...css.matchAll(/([^{}]+)\{/gu)].flatMap(([, list = '']) => list.split(','));
  const called = NAMES.flatMap((name) => [...pictureOf(name).querySelectorAll('svg [class]')]);
  expect(called.length).toBeGreaterThan(100);
  const unstyled = called.flatMap((element) =>
    [...element.classList].filter((name) => {
      const own = selectors.filter((selector) => selector.includes(`.${name}`));
      const reached = [element, ...element.querySelectorAll('*')];
      return (
        own.length > 0 &&
        !own.some((selector) => reached.some((each) => each.matches(selector.trim())))
      );
    }),
  );
  expect([...new Set(unstyled)]).toEqual([]);
});
