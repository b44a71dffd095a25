import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { asRead } from '../../src/markdown/index.ts';
import { drawPicture, onOneLine, pictureInWords, type Tables } from '../../src/pictures/index.ts';
import type { Verdict } from '../../src/schemas/claims.ts';
import { ROWS } from '../../src/schemas/index.ts';
import { flat } from '../builds/pages.ts';

const none: Tables = { ownership: [], road: [], balance: [], claims: [], outcomes: [] };

const ownership = [
  {
    id: 'club',
    name: 'A <club>',
    owns: { some: ['staff', 'members', 'public'] },
    controls: { usual: ['members'], some: ['staff'] },
    pays: { usual: ['public', 'members'] },
    note: 'A note.',
    cites: ['hill-2012, p. 3', 'lake-2013'],
    basis: 'from-knowledge',
    'basis-note': 'That it is so is general knowledge.',
  },
].map((row) => ROWS.ownership.parse(row));

const road = [
  {
    id: 'start',
    step: 'The start',
    points: [
      {
        id: 'rain',
        title: 'It rains',
        where: 'Leeds, 2012',
        happened: 'It rained.',
        fate: 'goes on',
        cites: ['hill-2012'],
      },
    ],
  },
].map((row) => ROWS.road.parse(row));

const balance = [
  {
    id: 'speed',
    side: 'benefit',
    name: 'Speed',
    claims: [{ claim: 'C-01', says: 'It is fast' }],
    figures: ['one', 'two', 'three'],
  },
].map((row) => ROWS.balance.parse(row));

const weighedBy = (verdict: Verdict): Tables => ({
  ...none,
  balance,
  claims: [{ id: 'C-01', verdict }],
  outcomes: [
    { id: 'one', 'self-reported': true },
    { id: 'two', 'self-reported': false },
    { id: 'three', 'self-reported': true },
  ],
});

describe('a picture says in words all that is drawn', () => {
  test('who owns, who controls and who pays', () => {
    expect(onOneLine(pictureInWords('ownership', { ...none, ownership }))).toBe(
      'A <club>. Owned in some cases by staff, members or public bodies. Controlled by members, and in some cases by staff. Paid for by public bodies and members. A note [@hill-2012, p. 3; @lake-2013]. That it is so is general knowledge.',
    );
  });

  test('where the road ended', () => {
    expect(onOneLine(pictureInWords('road', { ...none, road }))).toBe(
      '1. The start. It rains. Leeds, 2012: the road goes on. It rained [@hill-2012].',
    );
  });

  test.for<[verdict: Verdict, words: string]>([
    ['right', 'right, three steps'],
    ['partly', 'partly, two steps'],
    ['too strong', 'too strong, two steps'],
    ['contested', 'contested, one step'],
    ['untested', 'untested, no steps'],
    ['inaccurate', 'inaccurate, no steps'],
    ['not checked', 'not checked, no steps'],
  ])('a claim that is %s', ([verdict, words]) => {
    expect(onOneLine(pictureInWords('balance', weighedBy(verdict)))).toBe(
      `Benefits. Speed. It is fast: ${words} (C-01). Three figures, two of them self-reported.`,
    );
  });
});

describe('a picture is drawn from its rows', () => {
  const bars = (svg: string) =>
    [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="8" class="(\w+)"/gu)]
      .map(([, width, filling]) => ({ width: Number(width), filling }))
      // those of the key are as long as each other
      .filter(({ width }) => width !== 24);

  test('a bar is as long as the verdict is firm', () => {
    const lengths = (['right', 'partly', 'contested'] as const).map((verdict) =>
      bars(drawPicture('balance', weighedBy(verdict)).wide),
    );
    const [[right], [partly], [contested]] = lengths as [[Bar], [Bar], [Bar]];
    expect(right.width).toBe(3 * contested.width);
    expect(partly.width).toBe(2 * contested.width);
    expect(new Set([right.filling, partly.filling, contested.filling]).size).toBe(3);
    expect(bars(drawPicture('balance', weighedBy('untested')).wide)).toEqual([]);
  });

  test('what an author wrote is text, and no markup', () => {
    const { wide, narrow } = drawPicture('ownership', { ...none, ownership });
    for (const svg of [wide, narrow]) {
      expect(svg).toContain('A &lt;club&gt;');
      expect(svg).not.toMatch(/<club|style=/u);
    }
  });

  test('where it is not drawn, its labels stand one by one', () => {
    const { wide } = drawPicture('ownership', { ...none, ownership });
    const { documentElement: drawn } = parseHTML(wide).document;
    const labels = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(labels.length).toBeGreaterThan(1);
    expect(flat(drawn.textContent)).toBe(labels.join(' '));
  });

  test('of no rows there is nothing to draw, and nothing fails', () => {
    for (const id of ['ownership', 'road', 'balance'] as const) {
      expect(drawPicture(id, none).wide).toMatch(/^<svg/u);
    }
  });
});

interface Bar {
  width: number;
  filling: string;
}

describe('the ledger keeps what a picture says', () => {
  const words = (component: string, id: string) =>
    component === 'Picture' && id === 'road' ? 'It rains [@hill-2012].' : undefined;

  test('its caption and then its rows', () => {
    expect(asRead('<Picture id="road"> **Title.** Caption. </Picture>', words)).toBe(
      '**Title.** Caption. It rains [@hill-2012].',
    );
  });

  test('and an unknown picture as it was written', () => {
    const written = '<Picture id="rood"> Caption. </Picture>';
    expect(asRead(written, words)).toBe(written);
  });
});
