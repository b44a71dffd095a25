import { expect, test } from 'vitest';
import { withInformation } from '../../src/take-away/pdf-information.ts';

const OBJECTS = [
  '1 0 obj\n<</Title (Old) /Producer (Skia/PDF m1)\n/CreationDate (D:20300101000000)>>\nendobj\n',
  '2 0 obj\n<</Type /Catalog>>\nendobj\n',
  '3 0 obj\n<</Type /Other>>\nendobj\n',
];

/** A file whose objects are listed as ISO 32000-1, 7.5.4 says: their places in ten digits, 20 bytes a line. */
function pdf(): Buffer {
  let text = '%PDF-1.4\n';
  const places = OBJECTS.map((object) => {
    const at = text.length;
    text += object;
    return at;
  });
  const table = text.length;
  const lines = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${lines}trailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
  );
}

const information = {
  title: 'Who owns it? – “Us”',
  author: 'Going Mutual',
  subject: 'Edition 1.0',
  date: '2026-11-23',
};

test('a PDF says what it is told to, of the day that it is told', () => {
  const text = withInformation(pdf(), information).toString('latin1');
  const title = Buffer.from(/\/Title <FEFF([0-9A-F]+)>/u.exec(text)?.[1] ?? '', 'hex');
  expect(title.swap16().toString('utf16le')).toBe('Who owns it? – “Us”');
  expect(text).toContain('/CreationDate (D:20261123000000Z)');
  expect(text).toContain('/ModDate (D:20261123000000Z)');
  expect(text).toContain('/Producer (Skia/PDF m1)');
  expect(text).not.toContain('Old');
  expect(text).not.toContain('2030');
});

test('every object is where the file says that it is', () => {
  const text = withInformation(pdf(), information).toString('latin1');
  const table = Number(/startxref\n(\d+)/u.exec(text)?.[1]);
  expect(text.slice(table, table + 9)).toBe('xref\n0 4\n');
  const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, at]) =>
    Number(at),
  );
  expect(places.map((at) => text.slice(at, at + 7))).toEqual(['1 0 obj', '2 0 obj', '3 0 obj']);
});

test('a file of another form stops the build', () => {
  expect(() => withInformation(Buffer.from('%PDF-1.7\n'), information)).toThrow(
    'The PDF is not as Chromium has written it until now: it has no information.',
  );
});
