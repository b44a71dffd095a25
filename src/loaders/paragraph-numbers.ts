import { fullNumber, isCurrent, paragraphId, type Ledger } from '../ledger/index.ts';
import { asRead, type NumbersOf } from '../markdown/index.ts';
import type { ValueInWords } from '../schemas/values.ts';

/** Gives each paragraph of a section its number, by its text alone; the same text twice in order. */
export const numbersFrom =
  (ledger: Ledger, values: ValueInWords): NumbersOf =>
  (section, texts) => {
    const known = ledger.find((each) => each.section === section);
    if (!known) return [];
    const left = known.paragraphs.filter(isCurrent);
    return texts.map((text) => {
      const read = asRead(text, values);
      const at = left.findIndex((entry) => entry.text === read);
      const [entry] = at < 0 ? [] : left.splice(at, 1);
      return entry
        ? {
            id: paragraphId(known.number, entry.number),
            number: fullNumber(known.number, entry.number),
          }
        : undefined;
    });
  };
