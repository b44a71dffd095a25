/** What a reader has filled in, on this device alone: one text for each field, by the field's name. */
import { recall, remember } from '../device.ts';
import { KEY } from './key.ts';

/** Everything that is kept; nothing where what is there cannot be read. */
export function kept(): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(recall(KEY) ?? '{}');
    const isText = (entry: [string, unknown]): entry is [string, string] =>
      typeof entry[1] === 'string';
    return new Map(Object.entries(value ?? {}).filter(isText));
  } catch {
    return new Map();
  }
}

/**
 * Keeps texts, beside those of other fields that another window has kept since; one that is blank is
 * kept no longer. Says whether the device keeps anything.
 */
export function keep(texts: ReadonlyMap<string, string>): boolean {
  const all = [...kept(), ...texts].filter(([field, text]) => (texts.get(field) ?? text).trim());
  return remember(KEY, all.length === 0 ? '' : JSON.stringify(Object.fromEntries(all)));
}

/** Keeps nothing any more. */
export const forget = (): boolean => remember(KEY, '');
