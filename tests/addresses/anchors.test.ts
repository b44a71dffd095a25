import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workAnchor } from '../../src/addresses/anchors.ts';
import { workFile, workPath } from '../../src/addresses/paths.ts';

/** Keys that look alike once something in them is lost, decoded twice or taken for a part of an address. */
const KEYS = [
  'bach-2012',
  'müller_2012',
  '山田2006',
  'http://zotero.org/users/475425/items/DXV6UC5C',
  'https://zotero.org/users/475425/items/DXV6UC5C',
  'http:zotero.org/users/475425/items/DXV6UC5C',
  'DBLP:conf/aaai/Smith2012',
  'a/../../b',
  'a/b',
  'a%2Fb',
  'a%252Fb',
  'a.2Fb',
  'a.b',
  'a..b',
  'a#b',
  'a?b',
  'a&b',
  'a+b',
  'a~b',
  'a<b',
  'a:b',
  'a_b',
  'a-b',
];

describe('a work has a name in addresses that is its own, whatever its key', () => {
  test('keys of letters, digits, hyphens and underscores are that name', () => {
    for (const key of ['bach-2012', 'gov-uk-tupe', '11kbw-challenge', 'müller_2012', '山田2006']) {
      expect(workAnchor(key)).toBe(key);
    }
  });

  test('no two have the same, even where capitals count for nothing', () => {
    expect(new Set(KEYS.map((key) => workAnchor(key).toLowerCase())).size).toBe(KEYS.length);
  });

  test.for(KEYS)('%s', (key) => {
    // what may stand in an id of XML (Extensible Markup Language 1.0, 2.3: NameChar), save a colon
    expect(workAnchor(key)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u);
    // and in an address: a browser reads there what was written, in the path and behind "#"
    const { pathname, hash, search } = new URL(workPath(key), 'https://example.org/');
    expect([pathname, search]).toEqual(['/references/', '']);
    expect(decodeURIComponent(hash)).toBe(`#${workAnchor(key)}`);
    const file = workFile(key, 'bib');
    expect(decodeURIComponent(new URL(file, 'https://example.org/').pathname)).toBe(`/${file}`);
    expect(posix.dirname(posix.normalize(file))).toBe('references');
  });
});
