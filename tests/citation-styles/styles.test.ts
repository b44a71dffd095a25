import { describe, expect, test } from 'vitest';
import { loadStyle } from '../../src/citation-styles/load.ts';
import { stylesOnOffer } from '../../src/citation-styles/styles.ts';
import { citationStyles } from '../../src/site/citation-styles.ts';

describe.for(stylesOnOffer.map((style) => [style.id, style] as const))('%s', ([id, style]) => {
  test('is known to reference managers by the id that its own file has', async () => {
    const { style: xml } = await loadStyle(style);
    expect(/<id>([^<]*)<\/id>/u.exec(xml)?.[1]).toBe(style.uri);
    expect(xml).toContain(`<link href="${style.uri}" rel="self"/>`);
  });

  test('is the same where it is fetched by itself as where pages are made in it', async () => {
    expect(await loadStyle(style)).toEqual(citationStyles.find((each) => each.id === id)?.csl);
  });
});

test('a style without a file is refused by its name', async () => {
  await expect(loadStyle({ csl: 'none', lang: 'en-GB' })).rejects.toThrow(
    'There is no file “none.csl” of a style.',
  );
});
