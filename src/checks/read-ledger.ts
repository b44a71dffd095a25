import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fullNumber, isCurrent, paragraphId, readLedger, type Ledger } from '../ledger/index.ts';
import type { MarkdownOptions } from '../markdown/index.ts';

const last = { path: '', changed: 0, ledger: [] as Ledger };

/** The ledger of a content folder; an empty one where it is missing or cannot be read. */
export function ledgerOf(folder: string): Ledger {
  const path = join(folder, 'ledger.yaml');
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (last.path !== path || last.changed !== changed) {
    const text = changed ? readFileSync(path, 'utf8') : '';
    Object.assign(last, { path, changed, ledger: readLedger({ file: path, text }).ledger });
  }
  return last.ledger;
}

/** Gives each paragraph of a section its number, by its text alone; the same text twice in order. */
export const numbersFrom =
  (folder: string): MarkdownOptions['numbers'] =>
  (section, texts) => {
    const known = ledgerOf(folder).find((each) => each.section === section);
    if (!known) return [];
    const left = known.paragraphs.filter(isCurrent);
    return texts.map((text) => {
      const at = left.findIndex((entry) => entry.text === text);
      const [entry] = at < 0 ? [] : left.splice(at, 1);
      return entry
        ? {
            id: paragraphId(known.number, entry.number),
            number: fullNumber(known.number, entry.number),
          }
        : undefined;
    });
  };
