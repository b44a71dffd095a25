/**
 * Tells a reader who follows a link to a passage how that passage stands now. The code that does so
 * is large, so it is fetched only when an address asks for it.
 */
import { inTime } from '../in-time.ts';
import { sayPartUnfetched } from '../page/beside.ts';

/** Whether an address asks how its passage stands, or names a paragraph that is not here. */
const asks = (address: string) =>
  /[?&](?:edition|hash)=|:~:/u.test(address) ||
  (/#p\d/iu.test(address) && !document.getElementById(location.hash.slice(1)));

function answer(address: string): void {
  if (!asks(address)) return;
  inTime(import('./arrival.ts')).then((arrival) => arrival.answer(address), sayPartUnfetched);
}

const { hash } = location;

// browsers keep quoted words out of the location
const [arrived] = performance.getEntriesByType('navigation');
answer(arrived?.name.includes(':~:') ? arrived.name : location.href);

addEventListener('hashchange', () => {
  const { origin, pathname, search, hash: now } = location;
  // the query is about the paragraph that it came with
  answer(origin + pathname + (now === hash ? search : '') + now);
});
