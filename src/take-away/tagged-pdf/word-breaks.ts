import { codesOf, type Font } from './fonts.ts';
import type { Operation } from './operations.ts';
import { contentIn, type StructureElement } from './tree.ts';

/** A text object: often a line of text, or a part of one (ISO 32000-1, 9.4.1). */
interface TextObject {
  text: string;
  content: number | undefined;
  /** The operation that ends it. */
  end: Operation;
  /** The code of a space in its last font. */
  space: string | undefined;
}

const HEXADECIMAL = /^<([\da-fA-F]+)>$/u;

const textOf = (operands: readonly string[], font: Font): string =>
  codesOf(operands, font)
    .map((code) => font.textOf.get(code) ?? '')
    .join('');

/** The text that stands in the place of a piece of marked content (ISO 32000-1, 14.9.4). */
function actualText(operands: readonly string[]): string | undefined {
  const [, digits] = HEXADECIMAL.exec(operands[operands.indexOf('/ActualText') + 1] ?? '') ?? [];
  return digits && Buffer.from(digits.slice(4), 'hex').swap16().toString('utf16le');
}

function textObjects(
  operations: readonly Operation[],
  fonts: ReadonlyMap<string, Font>,
): TextObject[] {
  const objects: TextObject[] = [];
  let font: Font | undefined;
  let text = '';
  let isReplaced = false;
  for (const operation of operations) {
    const { operator, operands, content } = operation;
    if (operator === 'BT') text = '';
    else if (operator === 'Tf') font = fonts.get(operands[0] ?? '');
    else if (operator === 'BDC' && operands.includes('/ActualText')) {
      text += actualText(operands) ?? '';
      isReplaced = true;
    } else if (operator === 'EMC') isReplaced = false;
    else if (font && !isReplaced && (operator === 'Tj' || operator === 'TJ'))
      text += textOf(operands, font);
    else if (operator === 'ET') objects.push({ text, content, end: operation, space: font?.space });
  }
  return objects;
}

const TAIL = 24;
const HEAD = 12;

/**
 * Puts the spaces back at the ends of lines. Chromium writes none where it breaks a line, and so
 * joins two words into one for who is read to; a tagged PDF has the characters that its words are
 * parted by (ISO 32000-1, 14.8.2.5). Where a line was broken within a word, as in an address, the
 * text of the page has no space, and none comes there.
 */
export function withWordBreaks(
  pages: readonly (readonly Operation[])[],
  fonts: readonly ReadonlyMap<string, Font>[],
  root: StructureElement,
  text: string,
): Operation[][] {
  const ofContent = pages.map((operations, index) =>
    Map.groupBy(textObjects(operations, fonts[index] ?? new Map()), ({ content }) => content),
  );
  const inOrder = [...contentIn(root)]
    .flatMap(({ page, id }) => ofContent[page]?.get(id) ?? [])
    .map((object) => ({ ...object, text: object.text.replace(/\s/gu, ' ') }));
  const spaceAfter = new Map<Operation, string>();
  inOrder.forEach(({ text: line, end, space }, index) => {
    const head = inOrder[index + 1]?.text.slice(0, HEAD) ?? '';
    // what is not printed may stand between the two
    const isParted = text.includes(`${line.slice(-TAIL)} `) && text.includes(` ${head}`);
    if (space && line !== '' && isParted) spaceAfter.set(end, space);
  });
  return pages.map((operations) =>
    operations.map((operation) => {
      const space = spaceAfter.get(operation);
      return space ? { ...operation, source: ` <${space}> Tj${operation.source}` } : operation;
    }),
  );
}
