import { expect, test } from 'vitest';
import { linkOf } from '../../src/documents/shape.ts';

test.for([
  ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
  ['https://example.org/ü/[x]?q=a|b#{c}', 'https://example.org/%C3%BC/%5Bx%5D?q=a%7Cb#%7Bc%7D'],
  ['http://[::1]/[x]', 'http://[::1]/%5Bx%5D'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['https://example.org', 'https://example.org/'],
] as const)('%s is written as a URI', ([href, link]) => {
  expect(linkOf(href)).toBe(link);
});

test.for(['javascript:alert(1)', 'http://[bad', '/relative', 'file:///etc/passwd', 'data:,x', ''])(
  '“%s” is not led to',
  (href) => {
    expect(linkOf(href)).toBeUndefined();
  },
);
