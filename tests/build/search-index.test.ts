import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { indexOf } from '../../src/build/search-index.ts';

afterAll(close);

/** Records of pages whose titles Pagefind would write in an order of chance. */
const records = Array.from({ length: 12 }, (_, at) => ({
  url: `/page-${at}/#place`,
  content: `Words of place ${at}.`,
  language: 'en',
  meta: { title: `Place ${at}`, otherwise: `place${at}` },
  filters: { page: [`Page ${at}`] },
}));

test('the same records give the same index, byte for byte', async () => {
  const bytes = async () =>
    (await indexOf(records))
      .map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`)
      .sort();
  const first = await bytes();
  expect(first.join('\n')).toContain('filter/en_');
  expect(await bytes()).toEqual(first);
});
