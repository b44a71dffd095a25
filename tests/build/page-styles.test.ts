import { expect, test } from 'vitest';
import {
  classesGivenIn,
  classesOf,
  propertiesIn,
  withOneStyle,
} from '../../src/build/page-styles.ts';
import { hashOf, withOwnPolicy } from '../../src/build/content-policy.ts';

/** A page with its styles in one, whose scripts bring these classes. */
const trimmed = (html: string, ...brought: string[]) => withOneStyle(html, new Set(brought));

test('all styles of a page stand in one, in their order, and its policy knows that one', () => {
  const html = trimmed(
    '<head><style>a{}</style><title>T</title><style type="text/css">b{}</style></head><style>c{}</style>',
  );
  // in the head, before a script that asks for the faces that they declare
  expect(html).toContain('<head><style>a{}b{}c{}</style><title>T</title></head>');
  expect(withOwnPolicy(html)).toContain(`style-src 'self' '${hashOf('a{}b{}c{}')}'">`);
});

test('each layer stands in one block, in the order in which they are first named', () => {
  expect(
    trimmed(
      [
        '<style>@layer a;@layer b{x{content:"}"}@media print{y{}}}@layer c;</style>',
        '<style>@layer a, b, c;@layer a{z{}}u{}@layer b{w{}}</style>',
      ].join(''),
    ),
  ).toBe(
    '<style>@layer a,b,c;@layer a{z{}}@layer b{x{content:"}"}@media print{y{}}w{}}u{}</style>',
  );
});

test('a layer of which nothing is left keeps its place among the others', () => {
  expect(
    trimmed('<head><style>@layer a{.none{}}@layer b{p{}}@layer a,c;@layer c{q{}}</style></head>'),
  ).toBe('<head><style>@layer a,b,c;@layer b{p{}}@layer c{q{}}</style></head>');
});

test('what a compiler says of itself is left out', () => {
  expect(trimmed('<head><style>/*! a */\na{}</style><style>b{}</style></head>')).toBe(
    '<head><style>a{}b{}</style></head>',
  );
});

test('styles within drawings come into the head, each once', () => {
  const svg = '<svg><style>p{}</style><path/></svg>';
  expect(trimmed(`<head><style>a{}</style></head><body>${svg}${svg}</body>`)).toBe(
    '<head><style>a{}p{}</style></head><body><svg><path/></svg><svg><path/></svg></body>',
  );
});

test('custom properties are left out that neither the page asks for nor what comes later', () => {
  const html =
    '<style>:root{--own:1;--own-of-own:2;--later:3;--none:4}p{order:var(--own)}a{--own:var(--own-of-own)}</style>';
  expect(trimmed(html, '--later')).toBe(html.replace(';--none:4', ''));
  expect(propertiesIn('p{order:var(--later)}')).toEqual(['--later']);
});

test.each([
  ['of a class that the page has', '.own{}', '.own{}'],
  ['of one that a script brings', '.brought p{}', '.brought p{}'],
  ['of a state that a script makes', '[data-face] p:hover{}', '[data-face] p:hover{}'],
  ['of one of several', '.none,.own>p,main .none + p{}', '.own>p{}'],
  ['of alternatives', ':is(.none,.own,.brought) a{}', ':is(.none,.own,.brought) a{}'],
  ['of alternatives of which none is there', ':is(.none,.other .no) a{}p{}', 'p{}'],
  [
    'of what only a text could bring',
    'blockquote{}:is(th,td){}main :is(p,table){}dl{}.own table{}',
    'main :is(p,table){}dl{}',
  ],
  ['of a condition', 'p:not(:has(+.none)){}', 'p:not(:has(+.none)){}'],
  [
    'of what must be there',
    'p:has(.none) b,p:has(> .own),p:has(.none,.own){}',
    'p:has(>.own),p:has(.none,.own){}',
  ],
  ['of an attribute', 'a[href$=".none"],a[title=","]{}', 'a[href$=".none"],a[title=","]{}'],
  ['of an element beside another', '.own + .other ~ p{}', '.own+.other~p{}'],
  ['within a rule', '.own{x:y;&:hover{}&.none{}}', '.own{x:y;&:hover{}}'],
  ['of a class whose name is escaped', '.o\\77 n{}.n\\6fne{}', '.o\\77 n{}'],
  ['with values that no reader of styles knows', '.own{a:b(c{d} !e;f) --g/**/h}', null],
  ['of all but one class', '.own:not(.none){}', '.own:not(.none){}'],
  ['of a class that nothing has', 'p{}.own .none{}', 'p{}'],
  ['that is all of its conditions', '@media print{@supports (x:y){.none{}}}p{}', 'p{}'],
  ['with a size in it', '@media (width>=1.5rem){.own{margin:.5em}}', null],
  ['of frames and faces', '@font-face{src:url("a.b")}@keyframes k{1.5%{x:y}}', null],
])('a rule %s', (_title, css, used) => {
  const page = (styles: string) => `<head><style>${styles}</style></head><p class="own other">`;
  expect(trimmed(page(css), 'brought')).toBe(page(used ?? css));
});

test('classes are found in pages and in the markup that a string of JSON holds', () => {
  const html = '<p id="a" class="one two"><i class="three">';
  expect(classesOf(html)).toEqual(['one', 'two', 'three']);
  expect(classesOf(JSON.stringify({ html }))).toEqual(['one', 'two', 'three']);
});

test('the classes that scripts give are those of elements, and no other words', () => {
  const script = [
    'make(`p`,{class:`one two`,role:`status`},`three`);e.className="four";',
    'e.classList.add(\'five\',"six");x={class:y?`seven`:`eight`};typeof x==`number`;',
    'f(`<p class="nine">`)',
  ].join('');
  expect(classesGivenIn(script)).toEqual([
    'one',
    'two',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
  ]);
});
