/** How long a reader waits before a file counts as one that cannot be had, in milliseconds. */
const PATIENCE = 8000;

/** What a promise gives. Rejects as it does, or where a reader would have to wait too long for it. */
export const inTime = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_kept, reject) => {
      setTimeout(reject, PATIENCE);
    }),
  ]);
