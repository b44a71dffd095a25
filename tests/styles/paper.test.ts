import { globSync, readFileSync } from 'node:fs';
import { generate, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';

/** The queries of a sheet, each with the list that it stands in. */
function queriesIn(css: string): { query: string; list: string[] }[] {
  const lists: string[][] = [];
  walk(parse(css, { parseAtrulePrelude: false }), {
    visit: 'Atrule',
    enter({ name, prelude }) {
      if (name === 'media' && prelude) lists.push(generate(prelude).split(/\s*,\s*/u));
    },
  });
  return lists.flatMap((list) => list.map((query) => ({ query, list })));
}

// WebKit lays out paper by the width of its window, and the others by that of the sheet
test('no style of paper asks how large a window is', () => {
  const asked = globSync('src/styles/**/*.css').flatMap((file) =>
    queriesIn(readFileSync(file, 'utf8')).map((each) => ({ file, ...each })),
  );
  const ofSizes = asked.filter(({ query }) => /\b(?:width|height)\b/u.test(query));
  expect(ofSizes.length).toBeGreaterThan(10);
  const onPaper = ofSizes.filter(
    ({ query, list }) => !/^(?:only )?screen\b/u.test(query) && !list.includes('print'),
  );
  expect(onPaper.map(({ file, query }) => `${file}: ${query}`)).toEqual([]);
});
