/** What keeps pages on this device: the worker in offline-worker.js, where a browser runs one. */

/** What a page asks of the worker, which answers with {@link Kept}. */
export interface Asked {
  /** That the page be kept, with what it is made of and the pages beside it. */
  keep?: true;
  /** All that a reader asked for, or made use of. */
  want?: 'site' | 'search';
}

/** What the worker says to the reader of a page. */
export interface Kept {
  /** What the device has kept. */
  says: string;
  /** How assistive technology takes that: what a reader did not ask for, and can rely on, is not read out. */
  role: 'status' | null;
  /** What a press would have it keep; empty where there is nothing more. */
  offers: string;
}

/** Whether a reader pays for what is fetched, as far as the browser tells: nothing is then fetched unasked. */
export function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
  return Boolean(connection?.saveData) || connection?.type === 'cellular';
}
