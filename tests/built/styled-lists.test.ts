import { describe, expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import words from '#words/references.json' with { type: 'json' };
import { styles } from '../builds/sites.ts';
import { BACH } from '../content/typed-citations.ts';

/** How the styles that number their entries write a number. */
const NUMBER: Record<string, (at: number) => string> = {
  ieee: (at) => `[${at}] `,
  vancouver: (at) => `${at}. `,
};

describe.for(styles)('the list of references in %s', (style) => {
  const entries = [...page(`./references/${style}/`).document.querySelectorAll('.entries > li')];

  test('has every work, and leads to its record', () => {
    const works = [...page('./references/').document.querySelectorAll('.record')];
    expect(entries.map(({ id }) => id).sort()).toEqual(works.map(({ id }) => id).sort());
    for (const entry of entries) {
      const record = [...entry.querySelectorAll('a')].at(-1);
      expect(record?.getAttribute('href')).toBe(`/references/#${entry.id}`);
    }
  });

  test('has its entries in its own form, numbered where the style numbers them', () => {
    const numbers = entries.map((_, at) => NUMBER[style]?.(at + 1) ?? '');
    const texts = entries.map(({ textContent }) => flat(textContent));
    expect(texts).toEqual(numbers.map((number) => expect.stringMatching(start(number)) as unknown));
    const [, , wanted] = BACH.find(([each]) => each === style) ?? [];
    const bach = entries.findIndex(({ id }) => id === 'bach-2012');
    expect(texts[bach]).toBe(`${numbers[bach]}${wanted} ${words.inStyle.record}`);
  });
});

/** What begins with a text. */
const start = (text: string) => new RegExp(`^${RegExp.escape(text)}`, 'u');
