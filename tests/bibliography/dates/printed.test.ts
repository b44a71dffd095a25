import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bibliographyOf, styleOf } from '../harvard.ts';
import { differences } from './differences.ts';
import { works, written } from './written.ts';

interface Expected {
  styles: Record<string, Record<string, string>>;
}

const { styles } = JSON.parse(
  readFileSync(new URL('expected.json', import.meta.url), 'utf8'),
) as Expected;
const AMERICAN = /^(?:apa|modern|chicago|nlm|ieee)/u;

const words = (html: string) =>
  (parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

describe.for(Object.entries(styles))(
  'dates are printed as Pandoc prints them: %s',
  ([name, entries]) => {
    const style = styleOf(name, AMERICAN.test(name) ? 'en-US' : 'en-GB');
    const bibliography = bibliographyOf(works, { style });

    test.for(works.map(({ id }, at) => [written[at], id] as const))('%j', async ([, id]) => {
      const theirs = entries[id] ?? '';
      expect(theirs).not.toBe('');
      const ours = words(await bibliography.entry(id));
      const known = differences.find(
        (each) => each.styles.includes(name) && theirs.includes(each.theirs),
      );
      expect(ours).toBe(known ? theirs.replace(known.theirs, known.ours) : theirs);
    });
  },
);

test('no difference is told that there is not', () => {
  for (const { styles: named, theirs } of differences) {
    for (const style of named) {
      expect(Object.values(styles[style] ?? {}).join('\n'), theirs).toContain(theirs);
    }
  }
});
