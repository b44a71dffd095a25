import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { FACES } from './faces.ts';
import { rowsOf } from '../content/rows.ts';
import { expectFiles } from './tables.ts';
import { expect, flat, test } from './test.ts';

const PLACES = [
  ['ownership', 'what-is-a-mutual'],
  ['road', 'what-is-a-mutual'],
  ['balance', 'conclusion'],
] as const;
type Name = (typeof PLACES)[number][0];

/** A picture by the files of its data, which it offers. */
const pictureOn = (page: Page, name: Name) =>
  page.locator('figure.picture').filter({ has: page.locator(`a[href$="/${name}.csv"]`) });

async function open(page: Page, [name, slug]: (typeof PLACES)[number]): Promise<Locator> {
  await page.goto(`./${slug}/`);
  const picture = pictureOn(page, name);
  await expect(picture).toHaveCount(1);
  await expect(picture.locator('svg:visible')).toHaveCount(1);
  return picture;
}

/** What each item of the words says, by the name that it begins with. */
async function wordsOf(picture: Locator): Promise<Map<string, string>> {
  const items = await picture
    .locator('details li')
    .evaluateAll((all) =>
      all.map((item) => [item.querySelector('strong')?.textContent ?? '', item.textContent ?? '']),
    );
  return new Map(items.map(([name = '', text]) => [name.replace(/\.$/u, ''), flat(text)]));
}

const textsOf = async (picture: Locator) =>
  (await picture.locator('svg:visible text').allTextContents()).map(flat);

const PART = { owns: 'own', controls: 'control', pays: 'pay' } as const;
const PARTY: Record<string, [head: string, words: string]> = {
  public: ['Public bodies', 'public bodies'],
  staff: ['Staff', 'staff'],
  members: ['Members', 'members'],
  investors: ['Investors', 'outside investors'],
};

test(
  'whose a service is: every mark stands under its party, and in the words',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    const picture = await open(page, PLACES[0]);
    const words = await wordsOf(picture);
    const boxes = await picture.locator('svg:visible text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top } = text.getBoundingClientRect();
        const box = text.previousElementSibling;
        return {
          text: text.textContent,
          middle: (left + right) / 2,
          top,
          isBroken: box?.classList.contains('broken') ?? false,
        };
      }),
    );
    const last = (text: string) => boxes.findLast((box) => box.text === text);
    for (const row of rowsOf('ownership')) {
      const said = words.get(String(row['name'])) ?? '';
      const from = last(String(row['name']))?.top ?? 0;
      for (const [part, verb] of Object.entries(PART)) {
        const { usual = [], some = [] } = row[part] as Record<'usual' | 'some', string[]>;
        for (const party of [...usual, ...some]) {
          const [head = '', inWords = ''] = PARTY[party] ?? [];
          const column = last(head.split(' ').at(-1) ?? '') ?? last(head);
          // the nearest of its kind below the name, or beside it
          const mark = boxes.find(
            ({ text, top, middle }) =>
              text === verb && top > from - 4 && Math.abs(middle - (column?.middle ?? 0)) < 3,
          );
          expect(mark?.isBroken, `${row.id} ${part} ${party}`).toBe(some.includes(party));
          expect((mark?.top ?? Infinity) - from, `${row.id} ${part} ${party}`).toBeLessThan(110);
          expect(said).toContain(inWords);
        }
      }
      expect(said).toContain(String(row['note']).replace(/\.$/u, ''));
      if (row['basis']) expect(said).toContain('general knowledge');
    }
    const marks = boxes.filter(({ text }) => Object.values<string>(PART).includes(text ?? ''));
    const named = rowsOf('ownership').flatMap((row) =>
      Object.keys(PART).flatMap((part) =>
        Object.values(row[part] as Record<string, string[]>).flat(),
      ),
    );
    expect(marks).toHaveLength(named.length);
  },
);

test(
  'the road: every point with who and when, in the picture and in the words',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    const picture = await open(page, PLACES[1]);
    const [texts, words] = [await textsOf(picture), await wordsOf(picture)];
    const steps = rowsOf('road') as unknown as {
      step: string;
      points: { title: string; where: string; happened: string; fate: string }[];
    }[];
    const points = steps.flatMap(({ points }) => points);
    expect(texts).toEqual(
      steps
        .map(({ points }) => points.flatMap(({ title, where }) => [title, where]))
        .flatMap((each, index) => [...each, `${index + 1}. ${steps[index]?.step}`]),
    );
    expect([...words.keys()]).toEqual(points.map(({ title }) => title));
    for (const { title, where, happened } of points) {
      expect(words.get(title)).toContain(where);
      expect(words.get(title)).toContain(happened.replace(/\.$/u, ''));
    }
    await expect(picture.locator('svg:visible .stop')).toHaveCount(
      points.filter(({ fate }) => fate === 'ends').length,
    );
  },
);

/** How many steps a verdict is worth, as the README and the key of the picture say. */
const STEPS: Record<string, number> = { right: 3, partly: 2, 'too strong': 2, contested: 1 };
const NUMBERS = ['no steps', 'one step', 'two steps', 'three steps'];

test(
  'the balance: every claim with its verdict, in the picture and in the words',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    const picture = await open(page, PLACES[2]);
    const [texts, words] = [await textsOf(picture), await wordsOf(picture)];
    const verdicts = new Map(rowsOf('claims').map(({ id, verdict }) => [id, String(verdict)]));
    const outcomes = new Map(rowsOf('outcomes').map((row) => [row.id, row['self-reported']]));
    const rows = rowsOf('balance') as unknown as {
      name: string;
      claims: { claim: string; says: string }[];
      figures?: string[];
    }[];
    const [dots, open_] = [[] as string[], [] as string[]];
    for (const { name, claims, figures = [] } of rows) {
      expect(texts).toContain(name);
      for (const { claim, says } of claims) {
        const verdict = verdicts.get(claim) ?? '';
        expect(texts[texts.indexOf(says) + 1]).toBe(`${verdict}, ${claim}`);
        expect(words.get(name)).toContain(
          `${says}: ${verdict}, ${NUMBERS[STEPS[verdict] ?? 0]} (${claim}).`,
        );
      }
      dots.push(...figures);
      open_.push(...figures.filter((id) => outcomes.get(id) === true));
    }
    // the key has one of each
    const circles = picture.locator('svg:visible circle');
    await expect(circles).toHaveCount(dots.length + 2);
    await expect(circles.and(page.locator('.open'))).toHaveCount(open_.length + 1);
    // bars, as long as their verdicts: the key has three that are not measured
    const widths = await picture
      .locator('svg:visible rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    const claims = rows.flatMap(({ claims }) => claims.map(({ claim }) => claim));
    const steps = claims
      .map((claim) => STEPS[verdicts.get(claim) ?? ''] ?? 0)
      .filter((each) => each > 0);
    const unit = Math.max(...widths) / 3;
    expect(widths.slice(0, -3).map((width) => Math.round(width / unit))).toEqual(steps);
  },
);

for (const place of PLACES) {
  const [name, slug] = place;

  for (const [face, prepare] of FACES) {
    test(
      `${name}: no word stands on another or is cut, and none is small, in ${face}`,
      {
        tag: '@every-size',
      },
      async ({ page }) => {
        await prepare(page);
        const picture = await open(page, place);
        const sheet = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
        const texts = await picture.locator('svg:visible text').evaluateAll((all) =>
          all.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            // a line is higher than what is written on it
            const air = (bottom - top) / 5;
            const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
            return {
              words: text.textContent,
              size: parseFloat(getComputedStyle(text).fontSize) * scale,
              left,
              right,
              top: top + air,
              bottom: bottom - air,
            };
          }),
        );
        expect(texts.length).toBeGreaterThan(10);
        for (const { words, size, left, right } of texts) {
          expect(size, words ?? '').toBeGreaterThanOrEqual(12);
          expect(left, words ?? '').toBeGreaterThanOrEqual(sheet.x - 1);
          expect(right, words ?? '').toBeLessThanOrEqual(sheet.x + sheet.width + 1);
        }
        const overlapping = texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            )
            .map((other) => `${one.words} on ${other.words}`),
        );
        expect(overlapping).toEqual([]);
      },
    );
  }

  test(
    `${name}: every row names a source, and every link of it leads there`,
    { tag: ['@no-script', '@every-base'] },
    async ({ page, request }) => {
      const picture = await open(page, place);
      const items = picture.locator('details li');
      for (const item of await items.all()) {
        const isKnown = /general knowledge/u.test((await item.textContent()) ?? '');
        expect((await item.locator('a[href*="#"]').count()) > 0 || isKnown).toBe(true);
      }
      const hrefs = await items
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(hrefs.length).toBeGreaterThan(3);
      const pages = new Map<string, string>();
      for (const href of new Set(hrefs)) {
        const { origin, pathname, hash } = new URL(href);
        const html = pages.get(pathname) ?? (await (await request.get(origin + pathname)).text());
        pages.set(pathname, html);
        expect(html, href).toContain(`id="${hash.slice(1)}"`);
      }
    },
  );

  test(`${name}: what it is drawn from can be taken away`, async ({ request }) => {
    await expectFiles(request, `./${slug}/${name}`, name);
  });

  test(
    `${name}: its words are opened by keyboard, and have no fault that axe can find`,
    {
      tag: '@every-size',
    },
    async ({ page }) => {
      const picture = await open(page, place);
      await expect(picture.locator('details li').first()).toBeHidden();
      await picture.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(picture.locator('details li').first()).toBeVisible();
      await expect(picture.locator('svg').first()).toHaveAttribute('aria-hidden', 'true');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).include('figure.picture').analyze();
        expect(violations).toEqual([]);
      }
    },
  );

  test(`${name}: paper has its words, black on white, and its wide drawing`, async ({ page }) => {
    const picture = await open(page, place);
    await page.setViewportSize({ width: 627, height: 970 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(picture.locator('svg[data-size="wide"]')).toBeVisible();
    await expect(picture.locator('svg[data-size="narrow"]')).toBeHidden();
    await expect(picture.locator('details li').last()).toBeVisible();
    await expect(picture.locator('summary')).toBeHidden();
    await expect(picture.locator('svg:visible')).toHaveCSS('fill', 'rgb(0, 0, 0)');
    const { height = 0 } = (await picture.locator('svg:visible').boundingBox()) ?? {};
    expect(height, 'fits a sheet').toBeLessThan(970);
  });

  test(`${name}: in forced colours no word has the colour that it stands on`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const picture = await open(page, place);
    const colours = await picture.locator('svg:visible text').evaluateAll((texts) =>
      texts.map((text) => {
        const box = text.previousElementSibling;
        const on =
          text.classList.contains('on') && box
            ? getComputedStyle(box).fill
            : getComputedStyle(document.documentElement).backgroundColor;
        return { words: text.textContent, of: getComputedStyle(text).fill, on };
      }),
    );
    for (const { words, of, on } of colours) expect(of, words ?? '').not.toBe(on);
    expect(new Set(colours.map(({ of }) => of)).size).toBeLessThanOrEqual(3);
  });
}

test('a picture has the number of a paragraph, which leads to it', async ({ page }) => {
  await page.goto('./what-is-a-mutual/#p2-3A');
  await expect(pictureOn(page, 'ownership')).toBeInViewport();
  await expect(page.locator('#p2-3A')).toHaveText('2.3A');
  await expect(pictureOn(page, 'ownership').locator('figcaption a.number')).toHaveText('2.3A');
  await expect(page.locator('#p2-4')).toHaveText('2.4');
});

test('the essay’s references stay the essay’s, whatever its pictures rest on', async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  const record = pictureOn(page, 'ownership').locator('a[href$="/references/#cipfa-2016"]');
  await expect(record).toHaveText('CIPFA (2016)');
  await expect(page.locator('[role="doc-bibliography"]')).not.toContainText('CIPFA');
});

test('programs read what a picture cites', async ({ request }) => {
  const list = (await (await request.get('./paragraphs.json')).json()) as {
    id: string;
    cites?: { work: string }[];
  }[];
  const cited = rowsOf('ownership').flatMap(({ cites = [] }) => cites as string[]);
  expect(list.find(({ id }) => id === 'p2-3A')?.cites?.map(({ work }) => work)).toEqual(cited);
});
