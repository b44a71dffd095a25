import { expect, test } from 'vitest';
import { printable } from '../../src/take-away/printable.ts';
import { page, publication } from './publication.ts';

test('the foot of a page has edition and its address, whatever the title is', () => {
  const text = { ...publication.whole, short: 'A "b" \\ </style>' };
  const html = printable(page, publication, text);
  expect(html).toContain(
    'content:"A \\22 b\\22  \\5c  \\3c /style>. Edition 2.1, 1 December 2026\\a https://example.org/under/editions/2.1/"',
  );
  expect(html.match(/<\/style>/gu)).toHaveLength(1);
});
