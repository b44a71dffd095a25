import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SERVED_AS } from '../../src/addresses/served-as.ts';
import { CACHING, HEADERS, SENT_POLICY } from '../../src/build/headers.ts';

/** What tells each host all that it sends. What comes of it is asked by `npm run test:hosts`. */
const FILES = ['nginx.conf', 'apache.conf', 'Caddyfile', 'lighttpd.lua'];

describe.each(FILES)('hosting/%s', (file) => {
  const text = readFileSync(`hosting/${file}`, 'utf8');

  test.for(Object.entries(SERVED_AS))('names what ends in “%s”: %s', ([end, type]) => {
    expect(text).toContain(type.replace(/;.*/u, ''));
    const [name = ''] = end.split('.').filter(Boolean).slice(-2);
    expect(text).toContain(name);
  });

  test('sends the policy, and what a page cannot say of itself', () => {
    expect(text).toContain(SENT_POLICY);
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(text, name).toContain(name);
      expect(text, name).toContain(value);
    }
  });

  test('has files with a hash in their names kept for good, and the rest asked for again', () => {
    for (const value of Object.values(CACHING)) expect(text).toContain(value);
  });
});
