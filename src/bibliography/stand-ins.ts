/**
 * A style writes "p. 12" and "p. 345" alike but for the number, so that one answer does for both: it
 * is asked for with a number that stands in for any other.
 */
import type { CitationItem } from './citations.ts';
import type { PlacedItem } from './csl.ts';
import type { Question } from './questions.ts';

/** A number by itself, or in two parts, as that of a paragraph. Ranges are shortened by some styles. */
const PLAIN = /^[1-9]\d*(?:(\.)[1-9]\d*)?$/u;

/** As many as clusters have cites, nearly always. No record has them in its text. */
const STAND_INS = ['90817263', '91726354', '92635445', '93544536'];
/** Those for the numbers of works in their list, which grow as these do: some styles sort by them. */
const WORK_STAND_INS = ['70918273', '71827364', '72736455', '73645546'];
/** Those for the numbers of the notes that cited works first. */
const NOTE_STAND_INS = ['60918273', '61827364', '62736455', '63645546'];

/** A number in as many parts. */
const inParts = (standIn: string, dot: string) => standIn.slice(0, 4) + dot + standIn.slice(4);

/**
 * A question with stand-ins for the plain numbers among its locators, for those of its works and for
 * those of notes, and what each stands in for.
 */
export function withStandIns(question: Question): {
  question: Question;
  numbers: ReadonlyMap<string, string>;
} {
  const numbers = new Map<string, string>();
  const free = STAND_INS.values();
  const replace = <Item extends CitationItem>(item: Item): Item => {
    const plain = PLAIN.exec(item.locator?.value ?? '');
    if (!item.locator || !plain) return item;
    const standIn = free.next().value;
    if (standIn === undefined) return item;
    const value = inParts(standIn, plain[1] ?? '');
    numbers.set(value, item.locator.value);
    return { ...item, locator: { ...item.locator, value } };
  };
  const notes = NOTE_STAND_INS.values();
  const replaceNote = <Item extends PlacedItem>(item: Item): Item => {
    const standIn = item.firstNote === undefined ? undefined : notes.next().value;
    if (standIn === undefined) return item;
    numbers.set(standIn, String(item.firstNote));
    return { ...item, firstNote: Number(standIn) };
  };
  const placed = replaceItems(question, (item) => replaceNote(replace(item)));
  return { question: replaceWorkNumbers(placed, numbers), numbers };
}

/** Works keep the order of their numbers; where one is cited twice, its stand-in would be there twice. */
function replaceWorkNumbers(question: Question, standsFor: Map<string, string>): Question {
  if (question.name !== 'numbered') return question;
  const { items, numbers } = question.asked;
  const inOrder = [...new Set(numbers)].sort((a, b) => a - b);
  if (inOrder.length < numbers.length || inOrder.length > WORK_STAND_INS.length) return question;
  const standIns = new Map(inOrder.map((number, at) => [number, WORK_STAND_INS[at] ?? '']));
  for (const [number, standIn] of standIns) standsFor.set(standIn, String(number));
  return {
    name: 'numbered',
    asked: { items, numbers: numbers.map((number) => Number(standIns.get(number))) },
  };
}

function replaceItems(
  question: Question,
  replace: <Item extends PlacedItem>(item: Item) => Item,
): Question {
  switch (question.name) {
    case 'label':
    case 'numbered':
    case 'footnote': {
      const { name, asked } = question;
      return { name, asked: { ...asked, items: asked.items.map(replace) } } as Question;
    }
    case 'note':
      return { name: 'note', asked: question.asked.map(replace) };
    case 'cite':
      return { name: 'cite', asked: { ...question.asked, item: replace(question.asked.item) } };
    default:
      return question;
  }
}

/**
 * A text with the numbers in their places again. Undefined where a stand-in is not in it once, as
 * where a style leaves a place out: what it would say of the number itself is not known then. That of
 * a note may be missing: a style can ask whether there is one, and not which (CSL 1.0.2, "Choose").
 */
export function withNumbers(
  text: string,
  numbers: ReadonlyMap<string, string>,
): string | undefined {
  let made = text;
  for (const [standIn, number] of numbers) {
    const [before, after, ...more] = made.split(standIn);
    if (after === undefined && NOTE_STAND_INS.includes(standIn)) continue;
    if (before === undefined || after === undefined || more.length > 0) return undefined;
    made = before + number + after;
  }
  return made;
}
