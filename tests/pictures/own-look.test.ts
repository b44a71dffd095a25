import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { BOOK, PAGE } from '../../src/pictures/colours.ts';
import { onPaper, withOwnLook } from '../../src/pictures/own-look.ts';

const styles = readFileSync('src/styles/parts/drawings.css', 'utf8');

const drawing = (inside: string) => {
  const svg = withOwnLook(
    `<svg xmlns="http://www.w3.org/2000/svg" data-size="narrow" viewBox="0 0 9 9">${inside}</svg>`,
    styles,
    BOOK,
  );
  const { document } = parseHTML(svg);
  const look = (selector: string) =>
    Object.fromEntries(
      [...(document.querySelector(selector)?.attributes ?? [])].map(({ name, value }) => [
        name,
        value,
      ]),
    );
  return { svg, look };
};

test('what the styles of pages say of classes stands on each element, and nothing else is lost', () => {
  const { svg, look } = drawing(
    '<text x="1" class="name">A &#38; B</text><g class="mid"><rect class="solid spot"/><text class="on" y="2">x</text></g>\n<path d="M0 0" class="way"/>',
  );
  expect(look('text')).toEqual({ x: '1', 'font-weight': '600' });
  // the narrower rule wins, as in a page, wherever it stands
  expect(look('g rect')).toEqual({ fill: '#8a1c1c', stroke: '#8a1c1c' });
  // not on the group, from which MuPDF does not pass it on
  expect(look('g')).toEqual({});
  expect(look('g text')).toEqual({ y: '2', fill: '#fff', 'text-anchor': 'middle' });
  expect(look('path')).toEqual({ d: 'M0 0', fill: 'none', stroke: '#000', 'stroke-width': '1.5' });
  expect(look('svg')).toMatchObject({ viewBox: '0 0 9 9', fill: '#000', 'font-size': '13px' });
  expect(svg).toContain('>A &amp; B</text>');
  expect(svg).toMatch(/<\/g>\s+<path/u);
});

test('a drawing stands on paper, for whoever reads at night', () => {
  const { document } = parseHTML(onPaper(drawing('<rect/>').svg, BOOK));
  const ground = document.querySelector('svg > :first-child');
  expect(
    Object.fromEntries([...(ground?.attributes ?? [])].map((each) => [each.name, each.value])),
  ).toEqual({
    width: '100%',
    height: '100%',
    fill: '#fff',
  });
});

// whatever else they ask for would be left out of books
test('styles of drawings name colours that books have, and nothing that an attribute cannot say', () => {
  expect(styles).not.toMatch(/@|:is\(|hsl|currentcolor/iu);
  const { svg } = drawing(
    [...styles.matchAll(/\.([a-z]+)\b/gu)].map(([, name]) => `<rect class="${name}"/>`).join(''),
  );
  expect(svg).not.toMatch(/var\(|class=|style/u);
});

test('files without styles have the colours of the pages by day', () => {
  const tokens = readFileSync('src/styles/first/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(PAGE)) {
    expect(tokens).toContain(`--color-${name}: light-dark(${colour},`);
  }
});
