/**
 * What this site remembers on the reader's device, by its key. A browser may let a site remember
 * nothing, in a frame of another site or where its reader says so: it then throws where the storage
 * is only named (HTML, 12.2.3). Nothing is remembered there, and nothing fails.
 */
type Area = 'localStorage' | 'sessionStorage';

/** What is remembered, if anything. */
export function recall(key: string, area: Area = 'localStorage'): string | null {
  try {
    return globalThis[area].getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it where it is empty. Says whether the device does so. */
export function remember(key: string, text: string, area: Area = 'localStorage'): boolean {
  try {
    if (text) globalThis[area].setItem(key, text);
    else globalThis[area].removeItem(key);
    return true;
  } catch {
    return false;
  }
}
