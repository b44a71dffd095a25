import type { Page } from '@playwright/test';
import { rowsOf } from '../content/rows.ts';
import { faults } from './axe.ts';
import { boxesOf, overlapping } from './boxes.ts';
import { FACES } from './faces.ts';
import { expect, test } from './test.ts';

/** The pictures, by the section that each stands in. What they say is asked of the built files. */
const PICTURES = { 'what-is-a-mutual': ['ownership', 'road'], conclusion: ['balance'] } as const;
type Name = (typeof PICTURES)[keyof typeof PICTURES][number];

/** A picture by the files of its data, which it offers. */
const pictureOn = (page: Page, name: Name) =>
  page.locator('figure.picture').filter({ has: page.locator(`a[href$="/${name}.csv"]`) });

/** Opens each section with pictures once, and asks something of each of them. */
async function ofEach(
  page: Page,
  ask: (picture: ReturnType<typeof pictureOn>, name: Name) => Promise<void>,
): Promise<void> {
  for (const [slug, names] of Object.entries(PICTURES)) {
    await page.goto(`./${slug}/`);
    for (const name of names) await ask(pictureOn(page, name), name);
  }
}

const PART = { owns: 'own', controls: 'control', pays: 'pay' } as const;
const HEADS: Record<string, string> = {
  public: 'Public bodies',
  staff: 'Staff',
  members: 'Members',
  investors: 'Investors',
};

test(
  'whose a service is: every mark stands under its party',
  { tag: '@every-size' },
  async ({ page }) => {
    await page.goto('./what-is-a-mutual/');
    const boxes = await pictureOn(page, 'ownership')
      .locator('svg:visible text')
      .evaluateAll((texts) =>
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
    let named = 0;
    for (const row of rowsOf('ownership')) {
      const from = last(String(row['name']))?.top ?? 0;
      for (const [part, verb] of Object.entries(PART)) {
        const { usual = [], some = [] } = row[part] as Record<'usual' | 'some', string[]>;
        for (const party of [...usual, ...some]) {
          const head = HEADS[party] ?? '';
          const column = last(head.split(' ').at(-1) ?? '') ?? last(head);
          // the nearest of its kind below the name, or beside it
          const mark = boxes.find(
            ({ text, top, middle }) =>
              text === verb && top > from - 4 && Math.abs(middle - (column?.middle ?? 0)) < 3,
          );
          expect.soft(mark?.isBroken, `${row.id} ${part} ${party}`).toBe(some.includes(party));
          expect.soft((mark?.top ?? Infinity) - from, `${row.id} ${part}`).toBeLessThan(110);
          named += 1;
        }
      }
    }
    const marks = boxes.filter(({ text }) => Object.values<string>(PART).includes(text ?? ''));
    expect(marks).toHaveLength(named);
  },
);

for (const [face, prepare] of FACES) {
  test(
    `no word of a picture stands on another or is cut, and none is small, in ${face}`,
    { tag: '@every-size' },
    async ({ page }) => {
      await prepare(page);
      await ofEach(page, async (picture, name) => {
        await expect(picture.locator('svg:visible')).toHaveCount(1);
        const sheet = (await picture.boundingBox()) ?? { x: 0, width: 0 };
        const texts = await boxesOf(picture.locator('svg:visible text'));
        expect(texts.length, name).toBeGreaterThan(10);
        for (const { words, size, left, right } of texts) {
          expect.soft(size, `${name}: ${words}`).toBeGreaterThanOrEqual(12);
          expect.soft(left, `${name}: ${words}`).toBeGreaterThanOrEqual(sheet.x - 1);
          expect.soft(right, `${name}: ${words}`).toBeLessThanOrEqual(sheet.x + sheet.width + 1);
        }
        expect.soft(overlapping(texts), name).toEqual([]);
      });
    },
  );
}

test(
  'the words of a picture are opened by keyboard, and have no fault that axe can find',
  { tag: '@every-size' },
  async ({ page }) => {
    await ofEach(page, async (picture, name) => {
      await expect(picture.locator('details li').first(), name).toBeHidden();
      await picture.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(picture.locator('details li').first(), name).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await faults(page, { within: 'figure.picture' });
        expect.soft(found, `${name} in the ${colorScheme}`).toEqual([]);
      }
    });
  },
);

test('paper has the words of a picture, black on white, and its wide drawing', async ({ page }) => {
  await page.setViewportSize({ width: 627, height: 970 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await ofEach(page, async (picture, name) => {
    await expect.soft(picture.locator('svg[data-size="wide"]'), name).toBeVisible();
    await expect.soft(picture.locator('svg[data-size="narrow"]'), name).toBeHidden();
    await expect.soft(picture.locator('details li').last(), name).toBeVisible();
    await expect.soft(picture.locator('summary'), name).toBeHidden();
    await expect.soft(picture.locator('svg:visible'), name).toHaveCSS('fill', 'rgb(0, 0, 0)');
    const { height = Infinity } = (await picture.locator('svg:visible').boundingBox()) ?? {};
    expect.soft(height, `${name} fits a sheet`).toBeLessThan(970);
  });
});

test('in forced colours no word of a picture has the colour that it stands on', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await ofEach(page, async (picture, name) => {
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
    expect(colours.length, name).toBeGreaterThan(10);
    for (const { words, of, on } of colours) expect.soft(of, words ?? '').not.toBe(on);
    expect.soft(new Set(colours.map(({ of }) => of)).size, name).toBeLessThanOrEqual(3);
  });
});

test('the number of a picture leads to it', async ({ page }) => {
  await page.goto('./what-is-a-mutual/#p2-3A');
  await expect(pictureOn(page, 'ownership')).toBeInViewport();
});
