import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { flat, pagesOf } from '../builds/pages.ts';
import { editions, ROOT } from '../builds/sites.ts';
import { hiddenBy } from '../styles/hidden-by.ts';

const CHOICE = '.filter input:not([value=""])';
const filtered = pagesOf(ROOT).filter(({ html }) => html.includes('class="filter"'));

test('long lists are filtered, in every edition that did so', () => {
  const slugs = ['claims', 'corrections', 'references', 'sources', 'timeline'];
  const didSo = (number: string, slug: string) => slug !== 'references' || number !== '1.0';
  const kept = editions.flatMap(({ number, pages }) =>
    slugs
      .filter((slug) => pages.includes(slug) && didSo(number, slug))
      .map((slug) => `editions/${number}/${slug}/`),
  );
  expect(filtered.map(({ path }) => path)).toEqual(
    [...slugs.map((slug) => `${slug}/`), ...kept].sort(),
  );
});

describe.for(filtered)('$path', ({ html }) => {
  // a document of its own, in which choices can be made
  const { document } = parseHTML(html);
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
  const choices = [...document.querySelectorAll(CHOICE)].map((input) => ({
    input,
    name: input.getAttribute('name') ?? '',
    value: input.getAttribute('value') ?? '',
  }));

  test.for(choices)('leaves of each $name what is $value, where that is chosen', (choice) => {
    const { input, name, value } = choice;
    input.setAttribute('checked', '');
    const hidden = hiddenBy(css, document);
    input.removeAttribute('checked');
    const elements = [...document.querySelectorAll(`[data-${name}]`)];
    const is = (each: Element) => each.getAttribute(`data-${name}`) === value;
    expect(elements.filter((each) => !hidden.has(each))).toEqual(elements.filter(is));
    // and as many as the choice says
    const items = document.querySelectorAll(
      // around the items in the closed edition 1.0
      `[data-filtered] > [data-${name}], [data-filtered][data-${name}]`,
    );
    expect(flat(input.parentElement?.textContent)).toContain(`(${[...items].filter(is).length})`);
  });

  test('has a choice for every value in its list', () => {
    for (const name of new Set(choices.map((choice) => choice.name))) {
      const offered = choices.filter((choice) => choice.name === name).map(({ value }) => value);
      for (const item of document.querySelectorAll(`[data-${name}]`))
        expect(offered).toContain(item.getAttribute(`data-${name}`));
    }
  });
});
