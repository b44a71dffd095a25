export { readReferences, textIn, UnreadableReferences } from './read.ts';
export type { ReadReferences } from './read.ts';
export { draftOf } from './record.ts';
export type { Drafted, Left } from './record.ts';
export { dateOf } from './dates.ts';
export type { Doubt } from './doubts.ts';
export type { Entry, Given } from './entry.ts';
export { identifierIn, lookUp, NotLookedUp } from './lookup.ts';
export type { Choice, Choose, Identifier, Services } from './lookup.ts';
