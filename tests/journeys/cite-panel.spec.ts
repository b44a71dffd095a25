import words from '#words/cite-panel.json' with { type: 'json' };
import citing from '#words/citing.json' with { type: 'json' };
import { textFile } from '../builds/pages.ts';
import { ROOT, type BuiltSite } from '../builds/sites.ts';
import { edition } from '../built/editions.ts';
import { CHANGING, OWN } from '../content/typed-citations.ts';
import { faults } from './axe.ts';
import { clipboard, expectClipboard, helped, markOn, panelOf, prepare, select } from './citing.ts';
import { expect, flat, test } from './test.ts';

test.beforeEach(async ({ page }) => prepare(page));

const CHANGING_ENTRIES = new Map(CHANGING.map(([style, ...forms]) => [style, forms.at(-1) ?? '']));

/** A typed form with the address of the site that is read. */
const at = (site: BuiltSite, form: string) => form.replaceAll(ROOT.address, site.address);
const keptAt = ({ address }: BuiltSite, path: string) =>
  `${address}editions/${edition.number}/${path}`;

test('the panel lies within the window, wherever that has the number', async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  await helped(page);
  const number = page.locator('#p2-3');
  const panel = page.locator('.cite-panel');
  for (const [width, height] of [
    [320, 640],
    [640, 360],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const block of ['start', 'center', 'end'] as const) {
      await number.evaluate(
        (link, to) => link.scrollIntoView({ block: to, behavior: 'instant' }),
        block,
      );
      await number.press('Enter');
      await panel.locator('.form:not(:empty)').first().waitFor();
      await expect(panel, `${width} by ${height} px, ${block}`).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  }
});

test(
  'a paragraph’s number opens a panel that cites it, its section and the whole',
  { tag: '@every-base' },
  async ({ page, site }) => {
    await page.goto('./what-is-a-mutual/');
    const address = `${site.address}what-is-a-mutual/`;
    const panel = await panelOf(page, 'p2-3');
    const form = panel.locator('.form');
    const expectCopied = async (button: string, text: string) => {
      const pressed = panel.getByRole('button', { name: button });
      const before = await pressed.boundingBox();
      await pressed.click();
      // seen on the button that was pressed, which stays as it was, and heard in the status
      await expect.poll(() => markOn(pressed)).toContain('Copied');
      await expect.soft(pressed).toHaveAccessibleName(button);
      expect.soft(await pressed.boundingBox()).toEqual(before);
      await expectClipboard(page, text);
      await expect(panel.getByRole('status')).toHaveText('Copied.');
    };

    await test.step('in every style, in the edition that is read', async () => {
      await expect(panel).toHaveAccessibleName('Cite paragraph 2.3');
      await expect
        .soft(panel.getByLabel('Style').locator('option'))
        .toHaveText([
          'Harvard (Cite Them Right, 12th edition)',
          'APA, 7th edition',
          'MLA, 9th edition',
          'Chicago, 18th edition, author and date',
          'Chicago, 18th edition, notes',
          'MHRA, 4th edition',
          'OSCOLA, 4th edition',
          'Vancouver (NLM, 2nd edition)',
          'IEEE',
        ]);
      await expect.soft(panel.getByLabel(words.edition)).toBeChecked();
      for (const [style, inText, entry] of OWN.toReversed()) {
        await panel.getByLabel('Style').selectOption(style);
        await expect.soft(form.first()).toHaveText(at(site, inText));
        await expect.soft(form.nth(1)).toHaveText(at(site, entry));
      }
    });

    await test.step('or as the page that changes', async () => {
      await panel.getByLabel(words.live).check();
      for (const style of ['oscola', 'apa', 'harvard']) {
        await panel.getByLabel('Style').selectOption(style);
        const entry = at(site, CHANGING_ENTRIES.get(style) ?? '');
        await expect.soft(form.nth(1)).toHaveText(entry);
      }
      await panel.getByLabel(words.edition).check();
    });

    await test.step('so that what is copied keeps its italics in a word processor', async () => {
      await expectCopied('Copy reference', at(site, OWN[0]?.[2] ?? ''));
      const { html } = await clipboard(page);
      expect.soft(html).toContain('<i>What is a mutual?</i>');
      expect.soft(html).not.toMatch(/class=|style="[^"]*position/u);
      await expectCopied('Copy citation', OWN[0]?.[1] ?? '');
    });

    await test.step('with a link to the live passage that carries its edition and its hash', async () => {
      const paragraphs = JSON.parse(textFile('paragraphs.json', site)) as {
        id: string;
        edition: string;
        hash: string;
      }[];
      const { edition, hash } = paragraphs.find(({ id }) => id === 'p2-3') ?? {};
      await expectCopied(
        'Copy link to this passage',
        `${address}?edition=${edition}&hash=${hash}#p2-3`,
      );
    });

    await test.step('and the section and the whole as well', async () => {
      await panel.getByLabel('This section').check();
      await expect.soft(form.first()).toHaveText('(Going Mutual, 2026)');
      await panel.getByLabel(words.whole).check();
      await expect
        .soft(form.nth(1))
        .toHaveText(
          `Going Mutual (2026) Going Mutual: what was claimed of UK public service mutuals, and what came of it. ${edition.number} edn. Available at: ${keptAt(site, '')} (Accessed: 5 November 2026).`,
        );
      const files = panel.locator('.downloads a[download]');
      await expect.soft(files).toHaveText(['BibTeX', 'RIS', 'CSL-JSON']);
      const hrefs = await files.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).pathname),
      );
      const named = ['bib', 'ris', 'json'].map((end) => `${site.base}cite/going-mutual.${end}`);
      expect.soft(hrefs).toEqual(named);
    });

    await test.step('but not on paper', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(panel).toBeHidden();
    });
  },
);

test('what is wanted most is in sight as the panel opens, on a phone and on a laptop', async ({
  page,
}) => {
  for (const [width, height] of [
    [390, 844],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('./what-is-a-mutual/');
    const panel = await panelOf(page, 'p2-3');
    const seen = (await panel.boundingBox()) ?? { y: Infinity, height: 0 };
    expect.soft(seen.y).toBeGreaterThanOrEqual(0);
    expect.soft(seen.y + seen.height).toBeLessThanOrEqual(height);
    const wanted = panel.locator('.form, button, .downloads a');
    expect.soft(await wanted.count()).toBeGreaterThan(7);
    for (const part of await wanted.all()) {
      const box = (await part.boundingBox()) ?? { y: -1, height: Infinity };
      expect.soft(box.y, await part.innerText()).toBeGreaterThanOrEqual(seen.y);
      expect
        .soft(box.y + box.height, await part.innerText())
        .toBeLessThanOrEqual(seen.y + seen.height);
    }
    await expect.soft(panel.locator('.primary')).toHaveCount(1);
  }
});

test('a passage is shared where the browser shares, and nowhere else', async ({ page, site }) => {
  await page.goto('./what-is-a-mutual/');
  const share = (await panelOf(page, 'p2-3')).getByRole('button', { name: 'Share' });
  await expect(share).toHaveCount(0);
  await page.addInitScript(() => {
    navigator.share = async ({ url, title } = {}) => {
      document.documentElement.dataset['shared'] = `${title} ${url}`;
    };
  });
  await page.goto('./what-is-a-mutual/');
  await (await panelOf(page, 'p2-3')).getByRole('button', { name: 'Share' }).click();
  const shared = (address: string) => new RegExp(`^What is a mutual\\?.* ${address}`, 'u');
  const html = page.locator('html');
  await expect(html).toHaveAttribute(
    'data-shared',
    shared(`${site.address}what-is-a-mutual/\\?edition=.*#p2-3$`),
  );
  await page.keyboard.press('Escape');
  await select(page, 'The way out begins', 'The way out begins');
  await page.locator('.selection-bar').getByRole('button', { name: 'Share' }).click();
  await expect(html).toHaveAttribute(
    'data-shared',
    shared(`${keptAt(site, 'what-is-a-mutual/')}#p2-4:~:text=`),
  );
});

test('a paragraph is quoted whole from its panel, with the marks of the style', async ({
  page,
  site,
}) => {
  await page.goto('./what-is-a-mutual/');
  const paragraph = flat(
    await page.locator('p:has(> #p2-6)').evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('.number, .corrected, .claim-mark, [popover]'))
        mark.remove();
      return copy.textContent;
    }),
  );
  const panel = await panelOf(page, 'p2-6');
  const quote = panel.getByRole('button', { name: citing.copyQuote });
  await quote.click();
  await expect(panel.getByRole('status')).toHaveText('Copied.');
  await expectClipboard(
    page,
    `‘${paragraph}’ (Going Mutual, 2026, para. 2.6) ${keptAt(site, 'what-is-a-mutual/')}#p2-6`,
  );
  // American styles have double marks
  await panel.getByLabel('Style').selectOption('apa');
  await expect(panel.locator('.form').nth(1)).toContainText('Going Mutual. (2026).');
  await quote.click();
  await expectClipboard(page, /^“.*” \(Going Mutual, 2026, para\. 2\.6\) http/u);
});

test('all of it works by keyboard alone, and leads back to the number', async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  await helped(page);
  await page.locator('#p2-2').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await panel.locator('.form:not(:empty)').first().waitFor();
  await expect(panel.getByLabel('This paragraph')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByLabel('This section')).toBeFocused();
  await expect(panel.locator('.form').first()).toHaveText('(Going Mutual, 2026)');
  await page.keyboard.press('Tab');
  await expect(panel.getByLabel(words.edition)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const changing = panel.getByRole('group', { name: words.version }).getByLabel(words.live);
  await expect(changing).toBeFocused();
  await expect(panel.locator('.form').nth(1)).toContainText('/what-is-a-mutual/');
  await expect(panel.locator('.form').nth(1)).not.toContainText('/editions/');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(panel.getByLabel('Style')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.locator('.form').nth(1)).toContainText('Going Mutual. (2026).');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Copy citation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('Copied.');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('#p2-2')).toBeFocused();
});

test(
  'nothing keeps anybody out of the open panel, in the light or in the dark',
  { tag: '@every-size' },
  async ({ page }) => {
    await page.goto('./what-is-a-mutual/');
    const panel = await panelOf(page, 'p2-4');
    expect.soft(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faults(page, { within: '.cite-panel', rules: ['color-contrast'] });
    expect.soft(dark).toEqual([]);
    const box = await panel.boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect.soft(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  },
);

test('a touch opens it as well', { tag: '@touch' }, async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  await helped(page);
  await page.locator('#p2-2').tap();
  await expect(page.getByRole('dialog').locator('.form').first()).toHaveText(
    '(Going Mutual, 2026, para. 2.2)',
  );
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on the page of the whole essay a paragraph is cited as its section’s', async ({
  page,
  site,
}) => {
  await page.goto('./essay/');
  const panel = await panelOf(page, 'p4-1');
  await expect(panel.locator('.form').nth(1)).toContainText(keptAt(site, 'the-downsides/'));
});

test('a panel whose forms cannot be fetched says so', async ({ page, noises }) => {
  await page.route('**/cite/harvard/*.bin', (route) => route.abort());
  await page.goto('./what-is-a-mutual/');
  await helped(page);
  await page.locator('#p2-2').click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    'The citation could not be fetched. Try again when you are online.',
  );
  noises.splice(0);
});
