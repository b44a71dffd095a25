import { expect, test } from 'vitest';
import { COLOURS, SIZES } from './tokens.ts';

/** Of a colour as CSS writes it in hexadecimal: how far it is from grey, of 255, and its hue in degrees. */
function tintOf(hex: string): { colourful: number; hue: number } {
  const [, pairs = ''] = /^#([\da-f]{6})/u.exec(hex) ?? [];
  const [red = 0, green = 0, blue = 0] = (pairs.match(/../gu) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  const most = Math.max(red, green, blue);
  const colourful = most - Math.min(red, green, blue);
  const sixth =
    most === red
      ? (green - blue) / colourful
      : most === green
        ? (blue - red) / colourful + 2
        : (red - green) / colourful + 4;
  return { colourful, hue: (sixth * 60 + 360) % 360 };
}

/** Ink and paper are tinted a little; from here on a colour is one of its own. */
const COLOURFUL = 48;

test('type has seven sizes at most, that of the text among them', () => {
  expect(SIZES.length).toBeGreaterThan(0);
  expect(new Set(SIZES.map(([, value]) => value)).size + 1).toBeLessThanOrEqual(7);
});

test('beside ink and paper there is one spot colour, in the light and in the dark', () => {
  const shades = COLOURS.map(([name, value]) => [name, value.match(/#[\da-f]+/gu) ?? []] as const);
  for (const theme of [0, 1]) {
    const colourful = shades
      .map(([name, of]) => ({ name, ...tintOf(of[theme] ?? '') }))
      .filter(({ colourful }) => colourful >= COLOURFUL);
    expect(colourful.map(({ name }) => name)).toContain('--color-spot');
    const spot = colourful.find(({ name }) => name === '--color-spot')?.hue ?? NaN;
    expect(colourful.filter(({ hue }) => Math.abs(hue - spot) > 15)).toEqual([]);
  }
});
