/** An operator of a content stream, with its operands, as they are written (ISO 32000-1, 7.8.2). */
export interface Operation {
  operator: string;
  operands: string[];
  /** All of it, and the white space before it. */
  source: string;
  /** The number of the marked content that it begins, ends or is part of (14.7.4.2). */
  content: number | undefined;
  /** Whether it begins, ends or is part of any, with a number or without. */
  isMarked: boolean;
  /** Whether it begins this content. */
  begins: boolean;
}

const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|\((?:[^()\\]|\\[^])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/uy;
const BLANK = /^[\0\t\n\f\r %]/u;
const OPERATOR = /^[A-Za-z'"]/u;
const VALUES = new Set(['true', 'false', 'null']);

/** Operators that draw text and images. */
export const SHOWS = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh']);

/**
 * The operations of a content stream, whose sources together are the stream. Throws a RangeError
 * for what Chromium does not write: images in the stream itself, and brackets within strings.
 */
export function operationsOf(stream: string): Operation[] {
  const operations: Operation[] = [];
  const around: (number | undefined)[] = [];
  let operands: string[] = [];
  let from = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < stream.length) {
    const at = TOKEN.lastIndex;
    const [token] = TOKEN.exec(stream) ?? [];
    if (token === undefined || token === 'BI')
      throw new RangeError(
        `Chromium has drawn what is not known: ${JSON.stringify(stream.slice(at, at + 40))}`,
      );
    if (BLANK.test(token)) continue;
    if (!OPERATOR.test(token) || VALUES.has(token)) {
      operands.push(token);
      continue;
    }
    const begins = token === 'BDC' || token === 'BMC';
    const number = operands.indexOf('/MCID') + 1;
    if (begins) around.push(number > 0 ? Number(operands[number]) : around.at(-1));
    operations.push({
      operator: token,
      operands,
      source: stream.slice(from, TOKEN.lastIndex),
      content: around.at(-1),
      isMarked: around.length > 0,
      begins: begins && number > 0,
    });
    if (token === 'EMC') around.pop();
    operands = [];
    from = TOKEN.lastIndex;
  }
  return operations;
}

/** A content stream of these operations. */
export const streamOf = (operations: readonly Operation[]) =>
  `${operations.map(({ source }) => source).join('')}\n`;
