/** The paths that every engine must let a reader take. To test another, add one here. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Skill } from './session.ts';
import type { Visitor } from './visitor.ts';

export interface Path {
  title: string;
  /** Widths of the window at which it is taken; 1,440 pixels where there are none. */
  widths?: readonly number[];
  /** What its driver must be able to do. */
  needs?: Skill;
  /** Where no script of the site runs. */
  withoutScripts?: true;
  take: (reader: Visitor) => Promise<void>;
}

const DOWNSIDES = 'the-downsides/';
/** A citation of the downsides in the running text, and its preview: Bach (2012), page 408. */
const CITATION = 'article a[interestfor="preview-bach-2012-page-408"]';
const PREVIEW = '#preview-bach-2012-page-408';
const PAGES = [
  '',
  DOWNSIDES,
  'claims/',
  'references/',
  'cite/',
  'how-many/',
  'timeline/',
  'forms/',
  'should-your-service-go/',
];
const NUMBER = '#p4-2';
const PANEL = '.cite-panel';
/** What keeps a paragraph in the reader's notes. */
const KEEP = `${PANEL} p.row button:nth-of-type(3)`;

// what is asked of pages

const here = () => location.pathname + location.hash;
const openPreviews = () =>
  [...document.querySelectorAll('.preview:popover-open')].map(({ id }) => `#${id}`);
const hasFocus = (selector: string) => document.activeElement?.matches(selector) ?? false;
const detailsOf = (selector: string) =>
  `#${document.querySelector(selector)?.getAttribute('aria-details')}`;
const isHelped = () => document.querySelector('a.number[aria-haspopup]') !== null;
const count = (selector: string) => document.querySelectorAll(selector).length;
const text = (selector: string) =>
  document.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();
const isFilledIn = () => document.querySelector('.cite-panel .form:not(:empty)') !== null;
const doneOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.dataset['done'];
const isInSight = (selector: string) => {
  const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return top !== undefined && bottom !== undefined && top < innerHeight && bottom > 0;
};
const hasNoTools = () => document.querySelector<HTMLElement>('.worksheet-tools')?.hidden;
const markedParts = () =>
  [...document.querySelectorAll('.contents ol ol a')]
    .filter((link) => getComputedStyle(link).borderInlineStartColor !== 'rgba(0, 0, 0, 0)')
    .map(({ textContent }) => textContent?.trim());
/** Whether the scripts that help a reader have come, and nothing else since: to leave before is a noise. */
const hasSettled = () => {
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const last = Math.max(...fetched.map(({ responseEnd }) => responseEnd));
  return fetched.some(({ name }) => name.includes('/reader')) && performance.now() - last > 300;
};
const liftedItems = () =>
  [...document.querySelectorAll('.edition-became > li')]
    .filter((item) => getComputedStyle(item).position === 'fixed')
    .map(({ id }) => id);
const scrollsSideways = () => document.documentElement.scrollWidth > innerWidth;

/** Where something reaches beyond the window, if anywhere. */
const beyondWindow = (selector: string) => {
  const shown = document.querySelector(selector)?.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return [
    !shown && 'nothing there',
    shown && shown.left < 0 && 'left',
    shown && shown.right > clientWidth + 1 && 'right',
    shown && shown.top < 0 && 'top',
    shown && shown.bottom > clientHeight + 1 && 'bottom',
  ].filter(Boolean);
};

/** Whether a preview stands beside its citation, or as a sheet at an end of the window, and never over it. */
const isInPlace = (citation: string, preview: string) => {
  const shown = document.querySelector(preview)?.getBoundingClientRect() ?? new DOMRect();
  const lines = [...(document.querySelector(citation)?.getClientRects() ?? [])];
  const covers = lines.some(
    ({ left, right, top, bottom }) =>
      left < shown.right - 1 &&
      right > shown.left + 1 &&
      top < shown.bottom - 1 &&
      bottom > shown.top + 1,
  );
  const { clientWidth, clientHeight } = document.documentElement;
  const isAtEnd = shown.top < 1 || shown.bottom > clientHeight - 1;
  const isSheet = shown.width > clientWidth - 1 && isAtEnd;
  const above = Math.min(...lines.map(({ top }) => top)) - shown.bottom;
  const below = shown.top - Math.max(...lines.map(({ bottom }) => bottom));
  return !covers && (innerWidth < 768 ? isSheet : Math.max(above, below) < 16);
};

/** The last citation of a paragraph with a number, as that has it, and the words before it. */
const quotedLast = () => {
  const [last] = [...document.querySelectorAll('article p:has(> .number) .cluster')].slice(-1);
  const before = last?.previousSibling?.textContent?.trim().split(/\s+/u).slice(-4) ?? [];
  const id = last?.closest('p')?.querySelector('.number')?.id ?? '';
  return { id, words: [...before, last?.textContent].join(' ') };
};

// what readers do at several places

const citationInSight = async (reader: Visitor) => {
  await reader.open(DOWNSIDES);
  await reader.finds(true, isHelped);
};

/** Goes to an element as the keyboard does, by the Tab key from what is before it. */
async function tabTo(reader: Visitor, selector: string): Promise<void> {
  await reader.evaluate((to) => document.querySelector<HTMLElement>(to)?.focus(), selector);
  await reader.press('Escape');
  await reader.press('Tab', 'Shift');
  await reader.press('Escape');
  await reader.press('Tab');
  await reader.finds(true, hasFocus, selector);
}

/** What is on the clipboard, as anybody finds out: by pasting it. */
async function pasted(reader: Visitor): Promise<{ html: string; text: string }> {
  await reader.evaluate(() => {
    const paper = Object.assign(document.createElement('div'), { id: 'paper' });
    paper.contentEditable = 'true';
    document.body.append(paper);
    paper.focus();
    paper.addEventListener('paste', ({ clipboardData }) => {
      for (const kind of ['html', 'plain']) {
        paper.dataset[kind] = clipboardData?.getData(`text/${kind}`) ?? '';
      }
    });
  });
  await reader.paste();
  await reader.finds(
    true,
    () => document.querySelector<HTMLElement>('#paper')?.dataset['plain'] !== undefined,
  );
  return reader.evaluate(() => {
    const { html = '', plain = '' } = document.querySelector<HTMLElement>('#paper')?.dataset ?? {};
    return { html, text: plain };
  });
}

async function openPanel(reader: Visitor): Promise<void> {
  await reader.open(DOWNSIDES);
  await reader.finds(true, isHelped);
  await reader.evaluate((number) => document.querySelector<HTMLElement>(number)?.focus(), NUMBER);
  await reader.press('Enter');
  await reader.finds('(Going Mutual, 2026, para. 4.2)', text, `${PANEL} .form`);
}

export const paths: readonly Path[] = [
  {
    title: 'the contents mark the part that is read',
    async take(reader) {
      await reader.open(DOWNSIDES);
      await reader.finds(true, isHelped);
      await reader.finds(['Uncertainty'], markedParts);
      await reader.evaluate(() =>
        document.querySelector('#the-fear-of-privatisation')?.scrollIntoView(),
      );
      await reader.finds(['The fear of privatisation'], markedParts);
    },
  },
  {
    title: 'home, a section, a citation’s preview by mouse, its entry, and back',
    async take(reader) {
      await reader.open('');
      await reader.click('main a[href$="/the-downsides/"]');
      await reader.finds('/the-downsides/', here);
      await reader.finds(true, isHelped);
      await reader.hover(CITATION);
      await reader.finds([PREVIEW], openPreviews);
      // it can be moved into, and stays there
      await reader.hover(`${PREVIEW} > p`);
      await reader.linger();
      await reader.finds([PREVIEW], openPreviews);
      await reader.pointAway();
      await reader.finds([], openPreviews);
      await reader.hover(CITATION);
      await reader.finds([PREVIEW], openPreviews);
      await reader.click(`${PREVIEW} a[href$="/references/#bach-2012"]`);
      await reader.finds('/references/#bach-2012', here);
      await reader.finds(true, isInSight, '#bach-2012');
      await reader.back();
      await reader.finds('/the-downsides/', here);
      await reader.finds(true, isInSight, CITATION);
    },
  },
  {
    title: 'a preview opens for the keyboard, lets it in, and Esc leaves the focus where it is',
    async take(reader) {
      await citationInSight(reader);
      await tabTo(reader, CITATION);
      await reader.finds([PREVIEW], openPreviews);
      await reader.finds([], beyondWindow, PREVIEW);
      await reader.finds(true, isInPlace, CITATION, PREVIEW);
      await reader.linger();
      await reader.finds([PREVIEW], openPreviews);
      await reader.press('Escape');
      await reader.finds([], openPreviews);
      await reader.finds(true, hasFocus, CITATION);
      await tabTo(reader, CITATION);
      await reader.finds([PREVIEW], openPreviews);
      await reader.press('Tab');
      // one that scrolls takes the focus itself in Firefox
      await reader.finds(true, hasFocus, `${PREVIEW}, ${PREVIEW} a`);
      await reader.press('Tab', 'Shift');
      await reader.finds(true, hasFocus, CITATION);
      // a screen reader is told which preview is the citation's, and reads on from the work
      await reader.finds(PREVIEW, detailsOf, CITATION);
      await reader.press('Enter');
      await reader.finds('/the-downsides/#bach-2012', here);
      await reader.finds(true, isInSight, '#bach-2012');
      await reader.finds(true, hasFocus, '#bach-2012');
    },
  },
  {
    title: 'Esc closes a preview that the mouse opened, and it stays closed',
    async take(reader) {
      await citationInSight(reader);
      await reader.hover(CITATION);
      await reader.finds([PREVIEW], openPreviews);
      await reader.press('Escape');
      await reader.finds([], openPreviews);
      await reader.linger();
      await reader.finds([], openPreviews);
    },
  },
  {
    title: 'a touch opens a preview, and a touch elsewhere closes it',
    needs: 'touch',
    widths: [320],
    async take(reader) {
      await citationInSight(reader);
      await reader.touch(CITATION);
      await reader.finds([PREVIEW], openPreviews);
      await reader.finds([], beyondWindow, PREVIEW);
      await reader.finds(true, isInPlace, CITATION, PREVIEW);
      await reader.finds('/the-downsides/', here);
      await reader.touch('h1');
      await reader.finds([], openPreviews);
    },
  },
  {
    title: 'previews stand in their place, wherever in the window their citations are',
    // the margin is narrowest where it begins
    widths: [320, 1000, 1280, 1320, 1440],
    async take(reader) {
      await citationInSight(reader);
      const ids = await reader.evaluate(() =>
        [...document.querySelectorAll('article .cluster a[interestfor]')].map(({ id }) => id),
      );
      for (const [index, id] of ids.slice(0, 6).entries()) {
        const citation = `[id="${id}"]`;
        const block = (['start', 'center', 'end'] as const)[index % 3] ?? 'center';
        await reader.evaluate(
          (link, to) =>
            document.querySelector(link)?.scrollIntoView({ block: to, behavior: 'instant' }),
          citation,
          block,
        );
        await reader.hover(citation);
        const preview = await reader.evaluate(
          (link) => `#${document.querySelector(link)?.getAttribute('interestfor')}`,
          citation,
        );
        await reader.finds([preview], openPreviews);
        await reader.finds([], beyondWindow, preview);
        await reader.finds(true, isInPlace, citation, preview);
        await reader.press('Escape');
        await reader.finds([], openPreviews);
        await reader.pointAway();
      }
    },
  },
  {
    title: 'over a table as wide as the window a preview stands beside its citation',
    widths: [1000, 1440],
    async take(reader) {
      await reader.open('forms/');
      await reader.finds(true, hasSettled);
      const citation = '.stacked tr:last-child td:last-child a[interestfor]';
      await reader.hover(citation);
      const [preview = ''] = await reader.evaluate(
        (link) => [`#${document.querySelector(link)?.getAttribute('interestfor')}`],
        citation,
      );
      await reader.finds([preview], openPreviews);
      await reader.finds([], beyondWindow, preview);
      await reader.finds(true, isInPlace, citation, preview);
    },
  },
  {
    title: 'the cite panel opens, changes style, copies and closes by keyboard alone',
    widths: [320, 1440],
    async take(reader) {
      await openPanel(reader);
      await reader.finds(true, hasFocus, `${PANEL} input[value="paragraph"]`);
      await reader.finds([], beyondWindow, PANEL);
      await reader.finds(false, scrollsSideways);
      await reader.press('Tab');
      await reader.finds(true, hasFocus, `${PANEL} [name="cite-version"]`);
      await reader.press('Tab');
      await reader.finds(true, hasFocus, '#cite-style');
      await reader.press('ArrowDown');
      await reader.finds(
        'apa',
        () => document.querySelector<HTMLSelectElement>('#cite-style')?.value,
      );
      await reader.finds(
        true,
        (form) =>
          document.querySelectorAll(form)[1]?.textContent?.startsWith('Going Mutual. (2026). '),
        `${PANEL} .form`,
      );
      await reader.press('Tab');
      await reader.press('Enter');
      await reader.finds('Copied.', text, `${PANEL} > [role="status"]`);
      await reader.press('Escape');
      await reader.finds(0, count, PANEL);
      await reader.finds(true, hasFocus, NUMBER);
      const { text: words } = await pasted(reader);
      strictEqual(words, '(Going Mutual, 2026, para. 4.2)');
    },
  },
  {
    title: 'a citation is copied with its italics',
    async take(reader) {
      await openPanel(reader);
      await reader.click(`${PANEL} .form + .row button`);
      await reader.finds('Copied.', text, `${PANEL} > [role="status"]`);
      const { html } = await pasted(reader);
      ok(/<i\b[^>]*>The downsides<\/i>/u.test(html), html);
    },
  },
  {
    title: 'selected words are copied with their citation and the way to them',
    async take(reader) {
      await reader.open('what-is-a-mutual/');
      await reader.finds(true, isHelped);
      await reader.evaluate(() => {
        const paragraph = document.querySelector('#p2-4')?.closest('p, li');
        const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
        const words = 'way out begins with a request';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = (node as Text).data.indexOf(words);
          if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
        }
      });
      await reader.finds(1, count, '.selection-bar');
      await reader.click('.selection-bar button');
      await reader.finds('Copied.', text, '.selection-bar [role="status"]');
      const { text: words, html } = await pasted(reader);
      ok(html.includes('#p2-4:~:text=way%20out%20begins%20with%20a%20request"'), html);
      strictEqual(
        words.replace(/ http\S*?#/u, ' #'),
        '‘way out begins with a request’ (Going Mutual, 2026, para. 2.4) #p2-4',
      );
    },
  },
  {
    title: 'a paragraph is copied as its words and its links, without the looks of the page',
    async take(reader) {
      await reader.open(DOWNSIDES);
      await reader.finds(true, isHelped);
      await reader.evaluate(() => {
        const paragraph = document.querySelector('p:has(> #p4-9)');
        const note = paragraph?.nextElementSibling?.firstElementChild;
        if (paragraph && note) getSelection()?.setBaseAndExtent(paragraph, 0, note, 0);
      });
      await reader.finds(1, count, '.selection-bar');
      await reader.copy();
      const { text: words, html } = await pasted(reader);
      ok(/^The deepest objection is .* \(Bach, 2012, p\. 407; .*2012\)\.$/u.test(words), words);
      ok(!/ {2}|style=|class=|4\.9|C-25|<(\w+)><\/\1>/u.test(html), html);
      ok(/href="http[^"]*\/the-downsides\/#bach-2012"/u.test(html), html);
    },
  },
  {
    title: 'a source is cited from its preview',
    async take(reader) {
      await citationInSight(reader);
      await reader.hover(CITATION);
      await reader.finds([PREVIEW], openPreviews);
      await reader.click(`${PREVIEW} .cite-source`);
      await reader.finds(4, count, `${PREVIEW} .form`);
      await reader.finds('(Bach, 2012, p. 408)', text, `${PREVIEW} .form`);
      await reader.click(`${PREVIEW} .form + button`);
      await reader.finds('Copied.', text, `${PREVIEW} .source-citations [role="status"]`);
    },
  },
  {
    title: 'a style that is chosen is kept for the next page, and given up again',
    async take(reader) {
      await openPanel(reader);
      await reader.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('#cite-style');
        if (!select) return;
        select.value = 'ieee';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await reader.finds('[1, p. 407]', text, 'article .cluster');
      await reader.open('why-mutuals/');
      await reader.finds('[1]', text, 'article .cluster');
      await reader.open('cite/');
      await reader.finds(
        'ieee',
        () => document.querySelector<HTMLSelectElement>('#reader-style')?.value,
      );
      await reader.evaluate(() => {
        localStorage.clear();
      });
      await reader.open('why-mutuals/');
      await reader.finds(true, isHelped);
      await reader.finds('(GOV.UK, 2013)', text, 'article .cluster');
    },
  },
  {
    title: 'claims are filtered, and the address keeps it',
    async take(reader) {
      const choice = '[name="verdict"][value="contested"]';
      await reader.open('claims/');
      await reader.finds(1, count, '.filters [role="status"]');
      await reader.click(choice);
      await reader.finds('3 of 30 shown', text, '.filters [role="status"]');
      await reader.finds('?verdict=contested', () => location.search);
      await reader.open('claims/?verdict=contested');
      await reader.finds('3 of 30 shown', text, '.filters [role="status"]');
    },
  },
  {
    title: 'answers to the worksheet are kept, and copied',
    async take(reader) {
      await reader.open('should-your-service-go/');
      await reader.click('.topic textarea');
      await reader.finds(false, hasNoTools);
      await reader.type('Priya');
      await reader.finds(
        true,
        () =>
          document.querySelector('.filled-in [role="status"]')?.textContent.startsWith('1 of ') &&
          document
            .querySelector('.filled-in [role="status"]')
            ?.textContent.endsWith(' · Saved on this device only.'),
      );
      await reader.open('should-your-service-go/');
      await reader.finds(false, hasNoTools);
      const answer = () => document.querySelector<HTMLTextAreaElement>('.topic textarea')?.value;
      await reader.finds('Priya', answer);
      await reader.click('.worksheet-tools button');
      await reader.finds('Copied.', text, '.worksheet-tools [role="status"]');
      const { text: sheet } = await pasted(reader);
      ok(sheet.includes('\nPriya\n'), sheet);
    },
  },
  {
    title: 'passages are kept, written on, sorted and taken away as a document',
    async take(reader) {
      const places = () =>
        [...document.querySelectorAll('.from a')].map(({ textContent }) => textContent);
      const keep = async (page: string, number: string) => {
        await reader.open(page);
        await reader.finds(true, isHelped);
        await reader.click(number);
        // its forms are filled in, and move what is below them
        await reader.finds(true, isFilledIn);
        await reader.click(KEEP);
        await reader.finds('✓ Kept', doneOn, KEEP);
      };
      await keep(DOWNSIDES, NUMBER);
      await keep('why-mutuals/', '#p3-1');
      await reader.open('notes/');
      await reader.finds(['The downsides, 4.2', 'Why mutuals?, 3.1'], places);
      await reader.click('[data-act="edit"]');
      await reader.finds(true, hasFocus, '.editor textarea');
      await reader.type('My own words');
      await reader.finds('Saved on this device only.', text, '.editor [role="status"]');
      await reader.press('Escape');
      await reader.finds('My own words', text, '.note .own');
      await reader.click('[data-act="down"]');
      await reader.finds(['Why mutuals?, 3.1', 'The downsides, 4.2'], places);
      await reader.open('notes/');
      await reader.finds(['Why mutuals?, 3.1', 'The downsides, 4.2'], places);
      await reader.finds('My own words', text, '.note .own');
      await reader.click('.take button');
      await reader.finds(
        'The file is made, and your browser has saved it.',
        text,
        '.take [role="status"]',
      );
    },
  },
  {
    title: 'a section is taken away as a document',
    async take(reader) {
      const foot = 'article > .downloads';
      await reader.open(DOWNSIDES);
      await reader.finds(true, isHelped);
      await reader.evaluate(() => scrollTo(0, 400));
      await reader.finds(2, count, `${foot} button`);
      await reader.click(`${foot} button`);
      await reader.finds(
        'Made on this device, with citations that Zotero takes for its own.',
        text,
        `${foot} [role="status"]`,
      );
    },
  },
  {
    title: 'a link to a passage says how that stands',
    widths: [320, 1440],
    async take(reader) {
      await reader.open('what-is-a-mutual/?edition=99.9&hash=00000000#p2-3');
      await reader.finds(true, () =>
        document
          .querySelector('.bar [role="status"]')
          ?.textContent?.endsWith('There has never been an edition 99.9.'),
      );
      await reader.finds(true, isInSight, '#p2-3');
      await reader.finds(false, scrollsSideways);
      await reader.click('.bar button');
      await reader.finds(0, count, '.bar');
    },
  },
  {
    title: 'a link to words lands on their paragraph',
    async take(reader) {
      await reader.open('what-is-a-mutual/#p2-4:~:text=way%20out%20begins%20with%20a%20request');
      await reader.finds(true, isInSight, '#p2-4');
      await reader.finds('/what-is-a-mutual/#p2-4', here);
    },
  },
  {
    title: 'a link to words lands on them, wherever they are on a page',
    widths: [320, 1440],
    async take(reader) {
      for (const [path, quoted, block] of [
        ['claims/', 'No mutual has external shareholders', '.card:has(#c-06)'],
        ['the-downsides/', 'For staff who hold a secure public job', 'p:has(#p4-1)'],
        ['the-downsides/', 'Bach, S. (2012)', '#bach-2012'],
        ['references/', 'Whitfield, D. (2012)', '#whitfield-2012'],
      ] as const) {
        await reader.open('robots.txt');
        await reader.open(`${path}#:~:text=${encodeURIComponent(quoted).replaceAll('-', '%2D')}`);
        await reader.finds(true, isInSight, block);
        await reader.finds(0, count, '.bar');
      }
    },
  },
  {
    title: 'a link to words with a citation leads readers of another style to them',
    async take(reader) {
      await reader.open(DOWNSIDES);
      const { id, words } = await reader.evaluate(quotedLast);
      for (const style of ['vancouver', 'oscola']) {
        await reader.open('robots.txt');
        await reader.evaluate((value) => localStorage.setItem('citation-style', value), style);
        await reader.open(
          `${DOWNSIDES}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`,
        );
        await reader.finds(true, isInSight, `p:has(#${id})`);
        await reader.finds(0, count, '.bar');
      }
    },
  },
  {
    title: 'pages fit a telephone, and say nothing to the console',
    widths: [320],
    async take(reader) {
      await reader.noises();
      for (const path of PAGES) {
        await reader.open(path);
        await reader.finds(false, scrollsSideways);
        await reader.finds(true, hasSettled);
        deepStrictEqual([path, ...(await reader.noises())], [path]);
      }
    },
  },
  {
    title: 'the text is set in its own face',
    async take(reader) {
      // a page has all of it from its first paint on or goes without, as the first that is read does
      await reader.open('');
      await reader.finds('kept', () => localStorage.getItem('face'));
      await reader.open(DOWNSIDES);
      await reader.finds(true, () => 'face' in document.documentElement.dataset);
      await reader.finds(true, () => [...document.fonts].some(({ status }) => status === 'loaded'));
    },
  },
  {
    title: 'dark pages are dark, and their links can be told from their words',
    async take(reader) {
      await reader.open(DOWNSIDES);
      const [paper, ink, link] = await reader.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector('article > p') ?? document.body).color,
        getComputedStyle(document.querySelector('article .cluster a') ?? document.body).color,
      ]);
      ok(brightness(paper) < 40, paper);
      ok(brightness(ink) > 200, ink);
      ok(brightness(link) > 140 && link !== ink, link);
    },
  },
  {
    title: 'a kept page says what became of the paragraph in its address, where no script runs',
    widths: [320, 1440],
    withoutScripts: true,
    async take(reader) {
      await reader.open('editions/1.0/the-downsides/#p4-3');
      await reader.finds(['edition-p4-3'], liftedItems);
      await reader.finds(true, isInSight, '#edition-p4-3');
      await reader.finds(true, isInSight, '#p4-3');
      await reader.finds(false, scrollsSideways);
      await reader.click('#edition-p4-3 .edition-others');
      await reader.finds([], liftedItems);
    },
  },
  {
    title: 'pages are read where no script runs, and a citation leads to its entry',
    withoutScripts: true,
    async take(reader) {
      await reader.open('');
      await reader.click('main a[href$="/the-downsides/"]');
      await reader.finds('/the-downsides/', here);
      await reader.click(CITATION);
      await reader.finds('/the-downsides/#bach-2012', here);
      await reader.finds(true, isInSight, '#bach-2012');
      await reader.open('claims/');
      await reader.click('[name="verdict"][value="contested"]');
      await reader.finds(
        3,
        () =>
          [...document.querySelectorAll('[data-filtered]')].filter((item) => item.checkVisibility())
            .length,
      );
    },
  },
];

/** How bright “rgb(…)” is, from 0 to 255. */
function brightness(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return 0.3 * red + 0.6 * green + 0.1 * blue;
}
