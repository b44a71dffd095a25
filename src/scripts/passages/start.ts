/**
 * Tells a reader who follows a link to a passage how that passage stands now. The code that does so
 * is large, so it is fetched only when an address asks for it.
 */
import { styled } from '../cite/start.ts';
import { inTime } from '../in-time.ts';
import { sayPartUnfetched } from '../page/beside.ts';

/** Whether an address asks how its passage stands, or names a paragraph that is not here. */
const asks = (address: string) =>
  /[?&](?:edition|hash)=|:~:/u.test(address) ||
  (/#p\d/iu.test(address) && !document.getElementById(location.hash.slice(1)));

function answerFor(address: string): void {
  if (!asks(address)) return;
  const arrival = Promise.all([inTime(import('./arrival.ts')), styled]);
  // the words that a link quotes are looked for among those that the reader sees
  arrival.then(([{ answer }]) => answer(address), sayPartUnfetched);
}

const { hash } = location;

/** Where the reader is, with the words that a link quotes: browsers keep these out of the location. */
const address = () =>
  (globalThis as { navigation?: Navigation }).navigation?.currentEntry?.url ?? location.href;

answerFor(address());

// the query is about the paragraph that it came with
addEventListener('hashchange', () =>
  answerFor(location.hash === hash ? address() : address().replace(/\?[^#]*/u, '')),
);
