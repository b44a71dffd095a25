import { readMark, type Marked } from './marks.ts';
import { element, elementsIn, type Content, type Kid, type StructureElement } from './tree.ts';

/** What stands in a line, beside text itself (ISO 32000-1, 14.8.4.4). */
const IN_LINES = new Set(['Span', 'Strong', 'Em', 'Code', 'Quote', 'Link', 'Reference']);
/** What holds paragraphs and no text of its own (ISO 32000-1, 14.8.4.2). */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Note', 'Aside']);
/** What holds text as it is. */
const HOLDS_LINES = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', ...IN_LINES]);
/** What a table needs, whether anything is in it or not. */
const KEPT_EMPTY = new Set(['TR', 'TH', 'TD']);

const isInLine = (kid: Kid | undefined) =>
  kid !== undefined && (kid.kind !== 'element' || IN_LINES.has(kid.type));

const isOf = (type: string) => (kid: Kid) => kid.kind === 'element' && kid.type === type;

/** Runs of kids that stand in a line, each wrapped; what is a block stays. */
function wrapLines(kids: Kid[], type: string): Kid[] {
  const wrapped: Kid[] = [];
  let run: StructureElement | undefined;
  for (const kid of kids) {
    if (!isInLine(kid)) run = undefined;
    else if (!run) wrapped.push((run = element(type, [kid])));
    else run.kids.push(kid);
    if (!run) wrapped.push(kid);
  }
  return wrapped;
}

/** Gives elements the types and names that their marks stand for, and takes the marks off. */
function named(from: StructureElement, marked: readonly Marked[], around = ''): StructureElement {
  const { language, number } = readMark(from.language ?? around);
  return {
    ...from,
    ...(number === undefined ? {} : marked[number]),
    language: language === around ? undefined : language,
    kids: from.kids.map((kid) => (kid.kind === 'element' ? named(kid, marked, language) : kid)),
  };
}

/** What may be drawn alone: a picture, and the bullet of a list. */
const DRAWN = new Set(['Figure', 'Lbl']);

/** Without what only decorates, such as rules and backgrounds. */
function withoutDecoration(
  from: StructureElement,
  isDecoration: (content: Content) => boolean,
): StructureElement {
  if (DRAWN.has(from.type)) return from;
  const kids = from.kids
    .filter((kid) => kid.kind !== 'content' || !isDecoration(kid))
    .map((kid) => (kid.kind === 'element' ? withoutDecoration(kid, isDecoration) : kid))
    .filter((kid) => kid.kind !== 'element' || kid.kids.length > 0 || KEPT_EMPTY.has(kid.type));
  return { ...from, kids };
}

/**
 * Puts in the place of elements without a meaning what they hold. One that has lines of its own is
 * a paragraph, unless it stands in a line itself.
 */
function withoutNonStruct(from: StructureElement): StructureElement {
  const isLeaf = (kid: Kid) =>
    kid.kind === 'element' && kid.kids.every(({ kind }) => kind !== 'element');
  const standsInLine = (kid: Kid | undefined): boolean =>
    isInLine(kid) || (kid !== undefined && isOf('NonStruct')(kid) && isLeaf(kid));
  const kids = from.kids.flatMap((kid, at): Kid[] => {
    if (kid.kind !== 'element') return [kid];
    const inner = withoutNonStruct(kid);
    if (inner.type !== 'NonStruct') return [inner];
    if (inner.language) return [{ ...inner, type: 'Span' }];
    const isPartOfLine =
      HOLDS_LINES.has(from.type) ||
      isLeaf(kid) ||
      standsInLine(from.kids[at - 1]) ||
      standsInLine(from.kids[at + 1]);
    return isPartOfLine ? inner.kids : wrapLines(inner.kids, 'P');
  });
  return { ...from, kids };
}

/** An item of a list: its label, where it has one, and its body (ISO 32000-1, 14.8.4.3.3). */
function item(kids: Kid[]): Kid[] {
  const label = kids.filter(isOf('Lbl'));
  const body = kids.filter((kid) => !isOf('Lbl')(kid));
  const [first] = body;
  if (body.length === 1 && first && isOf('LBody')(first)) return kids;
  return body.length > 0 ? [...label, element('LBody', body)] : label;
}

/** A list of items, and nothing between them. */
function listed(from: StructureElement): Kid[] {
  const items: StructureElement[] = [];
  let open: StructureElement | undefined;
  for (const kid of from.kids) {
    if (isOf('LI')(kid) || isOf('L')(kid) || isOf('Caption')(kid)) {
      items.push(kid as StructureElement);
      open = undefined;
      continue;
    }
    const isNew = !open || (isOf('Lbl')(kid) && !open.kids.every(isOf('Lbl')));
    if (isNew) items.push((open = element('LI', [])));
    open?.kids.push(kid);
  }
  return items.map((each) => (each.type === 'LI' ? { ...each, kids: item(each.kids) } : each));
}

/** What elements of a type may hold, where a page has less or more. */
function arranged(from: StructureElement): StructureElement {
  const kids = from.kids.map((kid) => (kid.kind === 'element' ? arranged(kid) : kid));
  const own = { ...from, kids };
  if (from.type === 'L') return { ...own, kids: listed(own) };
  // a link in a list of contents refers to what it leads to (ISO 32000-1, 14.8.4.2)
  if (from.type === 'TOCI') {
    return {
      ...own,
      kids: kids.map((kid) => (isOf('Link')(kid) ? element('Reference', [kid]) : kid)),
    };
  }
  return GROUPING.has(from.type) ? { ...own, kids: wrapLines(kids, 'P') } : own;
}

/** Gives every note a name that no other has (ISO 14289-1, 7.9). */
function withNotes(root: StructureElement): StructureElement {
  const notes = [...elementsIn(root)].filter(({ type }) => type === 'Note');
  const digits = String(notes.length).length;
  notes.forEach((note, index) => {
    note.id = `note-${String(index + 1).padStart(digits, '0')}`;
  });
  return root;
}

/**
 * The structure of a printed page as PDF/UA asks for it, from what Chromium made of its elements
 * and from what their marks stand for.
 */
export const shaped = (
  printed: StructureElement,
  marked: readonly Marked[],
  isDecoration: (content: Content) => boolean,
): StructureElement =>
  withNotes(arranged(withoutNonStruct(withoutDecoration(named(printed, marked), isDecoration))));
