/** What a PDF tells programs about itself (ISO 32000-1, 14.3.3). */
export interface PdfInformation {
  title: string;
  author: string;
  subject: string;
  /** The day of its edition (ISO 8601). */
  date: string;
}

/** A text string in UTF-16 (ISO 32000-1, 7.9.2.2), as hexadecimal digits. */
const textString = (text: string) =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

const CROSS_REFERENCES = /xref\n0 \d+\n((?:\d{10} \d{5} [nf] ?\r?\n)+)trailer/u;

function found(match: RegExpExecArray | null, what: string): RegExpExecArray {
  if (match) return match;
  throw new RangeError(`The PDF is not as Chromium has written it until now: it has no ${what}.`);
}

/**
 * A PDF of Chromium's, which can be told no author and puts in the moment of its making, with this
 * information in the place of its own, so that the same text is the same file. Throws a RangeError
 * where its objects are not listed in a table of plain text (ISO 32000-1, 7.5.4).
 */
export function withInformation(pdf: Buffer, information: PdfInformation): Buffer {
  const { title, author, subject, date } = information;
  const text = pdf.toString('latin1');
  const [, id] = found(/\/Info (\d+) 0 R/u.exec(text), 'information');
  const old = found(
    new RegExp(`(?<=\n)${id} 0 obj\n[^]*?\nendobj`, 'u').exec(text),
    'object of it',
  );
  const producer = /\/Producer \([^)]*\)/u.exec(old[0])?.[0] ?? '';
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  const entries = [
    `/Title ${textString(title)}`,
    `/Author ${textString(author)}`,
    `/Subject ${textString(subject)}`,
    `/CreationDate ${day}`,
    `/ModDate ${day}`,
    producer,
  ];
  const own = `${id} 0 obj\n<<${entries.join('\n')}>>\nendobj`;
  const moved = own.length - old[0].length;
  const table = found(CROSS_REFERENCES.exec(text), 'table of cross-references');
  const entriesMoved = (table[1] ?? '').replace(/^\d{10}(?= \d{5} n)/gmu, (offset) =>
    String(Number(offset) + (Number(offset) > old.index ? moved : 0)).padStart(10, '0'),
  );
  const whole =
    text.slice(0, old.index) +
    own +
    text.slice(old.index + old[0].length, table.index) +
    table[0].replace(table[1] ?? '', () => entriesMoved) +
    text.slice(table.index + table[0].length);
  return Buffer.from(
    whole.replace(/(?<=startxref\n)\d+/u, (at) => String(Number(at) + moved)),
    'latin1',
  );
}
