import { expect, test } from 'vitest';
import { plainCss } from '../../src/take-away/plain-css.ts';

test('styles of pictures are put into words that old reading systems know', () => {
  const css = `.picture :is(.open, .ring) text {
  fill: var(--color-paper);
  min-block-size: var(--target);
}
@media print {
  .picture :is(a,b) {
    fill: var(--color-ink);
  }
}
`;
  expect(plainCss(css)).toBe(`.picture .open text, .picture .ring text {
  fill: #fff;
  min-block-size: auto;
}
@media print {
  .picture a,   .picture b {
    fill: #000;
  }
}
`);
});
