import { expect, test } from 'vitest';
import { publisherOf } from '../../src/site/publisher.ts';

test('whoever answers for the site is named, and linked to', () => {
  expect(publisherOf({ name: 'The Department', contact: 'editor@example.org' })).toEqual({
    name: 'The Department',
    contact: { text: 'editor@example.org', href: 'mailto:editor@example.org' },
  });
  expect(publisherOf({ contact: 'https://example.org/contact/' }).contact).toEqual({
    text: 'example.org/contact',
    href: 'https://example.org/contact/',
  });
});

test('what is empty is left out', () => {
  for (const nothing of [{}, { name: null, contact: null }, { name: ' ', contact: '' }]) {
    expect(publisherOf(nothing)).toEqual({});
  }
});
