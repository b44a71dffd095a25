import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageText } from '../../src/links/page-text.ts';
import { pdf } from './answers.ts';

const TYPES = ['text/html', 'text/html; charset=shift_jis', 'application/pdf', 'text/plain', ''];

test('whatever a host sends is read, or has no words', async () => {
  const tags = fc.constantFrom(
    '<p>',
    '</title>',
    '<h1',
    '<!--',
    '<input type=password',
    '&shy',
    '<svg>',
  );
  const page = fc.array(fc.oneof(tags, fc.string({ unit: 'binary', maxLength: 20 })));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    page.map((pieces) => new TextEncoder().encode(pieces.join(''))),
    // a file that is spoiled or cut off
    fc.nat(600).map((length) => new Uint8Array(pdf('Some words').subarray(0, length))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom(...TYPES), async (body, type) => {
      const read = await pageText(body, type);
      if (!read) return;
      expect(`${read.title}${read.heading}${read.text}`).not.toMatch(/[\p{Cc}\p{Cf}]|^\s|\s$/u);
    }),
    { numRuns: Number(process.env['BODIES'] ?? 60) },
  );
});

test('words on both sides of a tag are two, unless the tag stands within a line', async () => {
  const html = '<table><tr><td>One<td>two</table>th<b>re</b>e<br>four<script>five</script>';
  const read = await pageText(new TextEncoder().encode(html), 'text/html');
  expect(read?.text).toBe('One two three four');
});

test('a page nested as deep as it can be is read', async () => {
  const html = `<title>T</title>${'<div>'.repeat(600)}Deep`;
  expect((await pageText(new TextEncoder().encode(html), 'text/html'))?.text).toBe('Deep');
});
