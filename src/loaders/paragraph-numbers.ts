import { fullNumber, isCurrent, paragraphId, readLedger } from '../ledger/index.ts';
import { asRead, type MarkdownOptions } from '../markdown/index.ts';
import { readValues } from './table-values.ts';
import { readOnChange } from '../checks/read-on-change.ts';

/** The ledger of a content folder; an empty one where it is missing or cannot be read. */
export const ledgerOf = readOnChange('ledger.yaml', (source) => readLedger(source).ledger);

/** Gives each paragraph of a section its number, by its text alone; the same text twice in order. */
export const numbersFrom =
  (folder: string): MarkdownOptions['numbers'] =>
  (section, texts) => {
    const known = ledgerOf(folder).find((each) => each.section === section);
    if (!known) return [];
    const left = known.paragraphs.filter(isCurrent);
    const values = readValues(folder);
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
