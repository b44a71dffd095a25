/** What readers find in what they print. */
import { deepStrictEqual, doesNotMatch, ok } from 'node:assert/strict';
import { leftAlone, missingFrom, sheetsOf } from '../paper/printed.ts';
import type { Path } from './main-paths.ts';

const PAGE = 'the-downsides/';

const textsOf = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/gu, ' ').trim(),
  );

/** Puts every heading so near to the foot of an A4 sheet that at most a few lines have room below it. */
const pushToFeet = () => {
  for (const [at, heading] of document.querySelectorAll('article > .heading').entries()) {
    const before = document.createElement('div');
    before.style.breakBefore = 'page';
    before.style.blockSize = `${240 - 3 * at}mm`;
    heading.before(before);
  }
};

export const paper: Path[] = [
  {
    title: 'what is printed can be searched and copied: bold words too, and ligatures',
    needs: 'print',
    async take(reader) {
      await reader.open(PAGE);
      await reader.finds(true, () => [...document.fonts].some(({ status }) => status === 'loaded'));
      const bold = await reader.evaluate(textsOf, 'h1, h2, .since-verdict b, article strong');
      await reader.finds(true, () => document.querySelector('.kept > span')?.textContent !== '');
      const notice = await reader.evaluate(textsOf, '.kept > span');
      const sheets = sheetsOf(await reader.print());
      ok(bold.length > 10, String(bold));
      deepStrictEqual(missingFrom(sheets, bold), []);
      // what stands for a letter that nobody knows
      doesNotMatch(sheets.flat().join('\n'), /\ufffd/u);
      // of the device that it was printed from
      deepStrictEqual(missingFrom(sheets, notice), notice);
    },
  },
  {
    title: 'no heading is printed at the foot of a sheet without what follows it',
    needs: 'print',
    async take(reader) {
      await reader.open(PAGE);
      const headings = await reader.evaluate(textsOf, 'article > .heading > h2');
      await reader.evaluate(pushToFeet);
      const sheets = sheetsOf(await reader.print());
      ok(sheets.length > headings.length);
      deepStrictEqual(missingFrom(sheets, headings), []);
      deepStrictEqual(leftAlone(sheets, headings), []);
    },
  },
];
