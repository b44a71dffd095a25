/**
 * Tells a reader who follows a link to a passage how that passage stands now. The code that does so
 * is large, so it is fetched only when an address asks for it.
 */
const ASKS = /[?&](?:edition|hash)=|#p\d|:~:/iu;
const { hash } = location;

function answer(address: string): void {
  const isPlain = !/[?&](?:edition|hash)=|:~:/u.test(address);
  if (!ASKS.test(address) || (isPlain && document.getElementById(location.hash.slice(1)))) return;
  void import('./arrival.ts').then((arrival) => arrival.answer(address)).catch(() => undefined);
}

// browsers keep quoted words out of the location
const [arrived] = performance.getEntriesByType('navigation');
answer(arrived?.name.includes(':~:') ? arrived.name : location.href);

addEventListener('hashchange', () => {
  const { origin, pathname, search, hash: now } = location;
  // the query is about the paragraph that it came with
  answer(origin + pathname + (now === hash ? search : '') + now);
});

export {};
