/** Where a reader was on long pages: kept on this device alone, unless the reader wants none of it. */
import { recall, remember } from '../device.ts';

const KEY = 'places';
const OFF = 'off';
/** On how many pages a place is kept: the last that were read. */
const MOST = 20;

/** A page's path and the id of a place on it. */
type Place = readonly [path: string, id: string];

/** What is kept, the last page at the end. What the device has may be any text. */
function kept(): Place[] {
  try {
    const places: unknown = JSON.parse(recall(KEY) ?? '');
    return Array.isArray(places) ? (places as Place[]) : [];
  } catch {
    return [];
  }
}

/** Whether places are kept. */
export const keepsPlaces = (): boolean => recall(KEY) !== OFF;

/** Has places kept from now on, or forgets all of them and keeps none. */
export function choosePlaces(keep: boolean): void {
  remember(KEY, keep ? '' : OFF);
}

/** The id of the place that is kept of a page, if one is. */
export const placeOn = (path: string): string | undefined =>
  kept().find(([page]) => page === path)?.[1];

/** Keeps a page's place by its id, or forgets it where none is given. */
export function keepPlace(path: string, id?: string): void {
  if (!keepsPlaces()) return;
  const others = kept().filter(([page]) => page !== path);
  const places = id ? [...others, [path, id]] : others;
  remember(KEY, places.length > 0 ? JSON.stringify(places.slice(-MOST)) : '');
}
