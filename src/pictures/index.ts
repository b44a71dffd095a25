import type { Ownership } from '../schemas/ownership.ts';
import type { PictureId } from '../schemas/pictures.ts';
import type { Step } from '../schemas/road.ts';
import type { Weight } from '../schemas/balance.ts';
import { balanceOnSlide, drawBalance } from './balance.ts';
import type { Evidence } from './evidence.ts';
import { drawOwnership, ownershipOnSlide } from './ownership.ts';
import { drawRoad, roadOnSlide } from './road.ts';
import type { Drawing } from './svg.ts';
import { balanceInWords, ownershipInWords, roadInWords, type Group } from './words.ts';

export type { Drawing } from './svg.ts';
export { onOneLine } from './words.ts';
export type { Group, Line } from './words.ts';

/** The rows that pictures are made from. */
export interface Tables extends Evidence {
  ownership: readonly Ownership[];
  road: readonly Step[];
  balance: readonly Weight[];
}

/** All that a picture says, in words: whatever is drawn is said here too. */
export const pictureInWords = (id: PictureId, tables: Tables): Group[] =>
  ({
    ownership: () => ownershipInWords(tables.ownership),
    road: () => roadInWords(tables.road),
    balance: () => balanceInWords(tables.balance, tables),
  })[id]();

/** The picture itself. */
export const drawPicture = (id: PictureId, tables: Tables): Drawing =>
  ({
    ownership: () => drawOwnership(tables.ownership),
    road: () => drawRoad(tables.road),
    balance: () => drawBalance(tables.balance, tables),
  })[id]();

/** The same in the proportions of a slide, with a key. */
export const pictureOnSlide = (id: PictureId, tables: Tables): string =>
  ({
    ownership: () => ownershipOnSlide(tables.ownership),
    road: () => roadOnSlide(tables.road),
    balance: () => balanceOnSlide(tables.balance, tables),
  })[id]();
