/**
 * Stands before Pagefind's worker, which takes a part of its index that it could not fetch for an
 * empty one, and so answers that there is nothing. Every question after a loss fails instead, until
 * the page begins anew (pagefind.ts).
 */
{
  /** How long a file may take, in milliseconds. */
  const PATIENCE = 6000;
  const { fetch, postMessage } = self;
  let lost = false;

  self.fetch = async (address) => {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new Error(`There is nothing at ${address}.`);
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      lost = true;
      throw error;
    }
  };
  self.postMessage = (answer) =>
    postMessage(
      lost ? { id: answer.id, error: 'A part of the index could not be fetched.' } : answer,
    );
}
