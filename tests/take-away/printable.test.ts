import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { printable } from '../../src/take-away/printable.ts';
import { page, publication } from './publication.ts';

test('the foot of a page has edition and its address, whatever the title is', () => {
  const text = { ...publication.whole, short: 'A "b" \\ </style>' };
  const { html } = printable(page, publication, text);
  expect(html).toContain(
    'content:"A \\22 b\\22  \\5c  \\3c /style>. Edition 2.1, 1 December 2026\\a https://example.org/under/editions/2.1/"',
  );
  expect(html.split('</style>').length).toBe(html.split('<style>').length);
});

test('a picture on paper has its caption for a text, and says where its words are', () => {
  const { document } = parseHTML(printable(page, publication, publication.whole).html);
  const drawings = [...document.querySelectorAll('figure > svg')];
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings) {
    expect(drawing.getAttribute('role')).toBe('img');
    expect(drawing.getAttribute('aria-label')).toBe('What it shows Described in words below.');
    expect(drawing.hasAttribute('aria-hidden')).toBe(false);
  }
});

test('a cell that is laid out as a block has its label as text', () => {
  const table =
    '<table class="stacked"><thead><tr><th>Form</th><th>Law</th></tr></thead><tbody><tr><th>Trust</th><td data-label="Law">An <i>Act</i></td></tr></tbody></table>';
  const { html } = printable(page.replace('</main>', `${table}</main>`), publication, {
    short: 'All',
    permanent: 'https://example.org/',
  });
  const { document } = parseHTML(html);
  expect([...document.querySelectorAll('tr')].map(({ textContent }) => textContent)).toEqual([
    'TrustLaw: An Act',
  ]);
  expect(html).toContain('.stacked td::before{content:none}');
});
