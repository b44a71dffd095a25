export { paragraphsAt } from './at-edition.ts';
export type { ParagraphThen, Standing } from './at-edition.ts';
export { hashOf, sha256 } from './hash.ts';
export {
  changesOf,
  fullNumber,
  isCurrent,
  isWithdrawn,
  ledgerSchema,
  paragraphId,
  versionsOf,
} from './ledger.ts';
export type {
  CurrentEntry,
  Entry,
  Ledger,
  LedgerSection,
  Version,
  WithdrawnEntry,
} from './ledger.ts';
export { readLedger, writeLedger } from './file.ts';
export { isNumber } from './numbers.ts';
export { renumber } from './renumber.ts';
export type { Decision, Doubt, Making, Overrules } from './renumber.ts';
