import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { VERDICTS } from '../../src/schemas/claims.ts';
import { filterRule } from '../../src/styles/pages/data/filters.ts';
import { hiddenBy } from './hidden-by.ts';

/** The values that are left of a list that has one item of each when one of them is chosen. */
function shown(values: readonly string[], chosen: string, target?: string): string[] {
  const { document } = parseHTML('<main><ol></ol></main>');
  const add = (parent: string, name: string, attributes: Record<string, string>) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.querySelector(parent)?.append(element);
  };
  for (const value of values) {
    const checked = value === chosen ? { checked: '' } : {};
    add('main', 'input', { type: 'radio', name: 'kind', value, ...checked });
    add('ol', 'li', { 'data-kind': value, ...(value === target ? { id: 'target' } : {}) });
  }
  const hidden = hiddenBy(filterRule('kind', values), document);
  return [...document.querySelectorAll('li')]
    .filter((item) => !hidden.has(item))
    .map((item) => item.getAttribute('data-kind') ?? '');
}

const sections = Array.from({ length: 12 }, (_none, index) => `section-${index + 1}`);

test.for([
  ['verdict', VERDICTS, 'too strong'],
  ['verdict that is new', [...VERDICTS, 'withdrawn'], 'withdrawn'],
  ['section after the ninth', sections, 'section-12'],
  ['section whose name begins that of others', sections, 'section-1'],
  ['value that CSS or HTML could mistake', ['a"]{}', '</style>', 'c\\'], '</style>'],
  ['value that CSS or HTML could mistake', ['a"]{}', '</style>', 'c\\'], 'a"]{}'],
] as const)('a %s filters: all others are hidden', ([, values, chosen]) => {
  expect(shown(values, chosen)).toEqual([chosen]);
});

test('nothing is hidden where nothing is chosen', () => {
  expect(shown(['law', 'policy'], '')).toEqual(['law', 'policy']);
});

test('what the address points to is never hidden', () => {
  expect(shown(['law', 'policy', 'report'], 'law', 'report')).toEqual(['law', 'report']);
});

test('nothing in it ends the style element that it stands in', () => {
  expect(filterRule('kind', ['</style><script>'])).not.toContain('<');
});
