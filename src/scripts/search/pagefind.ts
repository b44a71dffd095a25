import { path } from '../../addresses/url.ts';
import { inTime } from '../in-time.ts';
import { isMetered, type Asked } from '../page/keeping.ts';
import { answerOf, type Answer, type Search, type Within } from './index-answer.ts';

/** What Pagefind's script gives, which a build writes beside its index. */
interface Script {
  createInstance(options: { baseUrl: string; excerptLength: number }): Pagefind;
}

/** What this site asks of Pagefind. */
interface Pagefind {
  /** Forgets all that was fetched. */
  destroy(): Promise<void>;
  /** Fetches how places are grouped: from then on every answer has their counts. */
  filters(): Promise<unknown>;
  search(query: string, options?: { filters: Within }): Promise<Search | null>;
}

let loading: Promise<Pagefind> | undefined;
let instance: Pagefind | undefined;
/** When what was forgotten has ended: one that begins before shares its worker. */
let ended: Promise<unknown> = Promise.resolve();

async function load(): Promise<Pagefind> {
  await ended;
  const script = (await import(/* @vite-ignore */ path('/pagefind/pagefind.js'))) as Script;
  instance = script.createInstance({ baseUrl: path('/'), excerptLength: 24 });
  await instance.filters();
  keepSearch();
  return instance;
}

/** Has the whole index kept: who searches here may do so on the train as well. */
function keepSearch(): void {
  try {
    const { controller } = navigator.serviceWorker;
    if (!isMetered()) controller?.postMessage({ want: 'search' } satisfies Asked);
  } catch {
    // there is nothing that could keep it
  }
}

/** Lets the next question begin anew: Pagefind would not ask again for what it lost. */
function forget(): void {
  if (instance) ended = inTime(instance.destroy()).catch(() => undefined);
  loading = instance = undefined;
}

/** What Pagefind gives. Rejects where it does, or where that takes too long. */
const had = <T>(promise: Promise<T>): Promise<T> =>
  inTime(promise).catch((reason: unknown) => {
    forget();
    throw reason;
  });

/**
 * Asks the index, which is fetched when it is first asked. Rejects where any of it that the answer
 * needs cannot be had (pagefind-files.js).
 */
export const ask = (query: string): Promise<Answer> =>
  answerOf(query, async (words, within) => {
    const pagefind = await had((loading ??= load()));
    const search = await had(pagefind.search(words, within && { filters: within }));
    return (
      search && {
        ...search,
        results: search.results.map(({ id, data }) => ({ id, data: () => had(data()) })),
      }
    );
  });
