import { globSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { page } from '../builds/pages.ts';
import { pages, ROOT } from '../builds/sites.ts';

/** The upright and the italic of the text face, as pages fetch them. */
const faces = globSync(`${ROOT.folder}/_astro/fonts/*.woff2`).map(
  (file) => create(readFileSync(file)) as Font,
);
const inEvery = (character: string) =>
  faces.every((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

/** What is no letter: white space, and places where a word may be parted. */
const UNSEEN = /[\s\u00AD\u200B-\u200D\u2060]/u;
const strangersIn = (text: string) =>
  [...new Set(text)].filter((character) => !UNSEEN.test(character) && !inEvery(character));

test('the face comes in two styles', () => {
  expect(faces.map(({ postscriptName }) => postscriptName).sort()).toEqual([
    'SourceSerif4-Italic',
    'SourceSerif4-Regular',
  ]);
});

describe('no letter falls back to another face', () => {
  test.for(pages)('on %s', (path) => {
    const { body } = page(path).document;
    const scripts = [...body.querySelectorAll('script, style')].map((each) => each.textContent);
    const shown = scripts.reduce((text, script) => text.replace(script, ''), body.textContent);
    expect(strangersIn(shown)).toEqual([]);
  });

  test('nor one that styles add', () => {
    const added = globSync('src/{styles,scripts}/**/*.css').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bcontent:([^;}]*)/gu)].map(([, words]) => words),
    );
    expect(added.length).toBeGreaterThan(3);
    expect(strangersIn(added.join(''))).toEqual([]);
  });
});

test('figures are all as wide, so that numbers below each other are compared at a glance', () => {
  for (const face of faces) {
    const widths = [...'0123456789'].map(
      (figure) => face.glyphForCodePoint(figure.codePointAt(0) ?? 0).advanceWidth,
    );
    expect(new Set(widths).size, face.postscriptName ?? '').toBe(1);
  }
});
