import { path } from '../../addresses/url.ts';
import { inTime } from '../in-time.ts';
import { isMetered, type Asked } from '../page/keeping.ts';
import type { FoundPlace } from './found.ts';

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
  search(query: string): Promise<Search | null>;
}

interface Search {
  results: { data: () => Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
}

interface Fragment {
  url: string;
  /** The words of the place, with "<" and ">" escaped; of these the excerpt as it stands, and marked. */
  raw_content: string;
  plain_excerpt: string;
  excerpt: string;
  meta: { title?: string };
  filters: { page?: string[] };
}

/** The answer to a question: how many places each page has, and the places, the nearest first. */
export interface Answer {
  /** By the title of the page. */
  counts: Record<string, number>;
  total: number;
  /** The words of the question that no place has, whole or in another form, in small letters. */
  missing: () => Promise<string[]>;
  /** Fetches some of the places, from one to before another. */
  places: (from: number, to: number) => Promise<FoundPlace[]>;
}

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const script = (await import(/* @vite-ignore */ path('/pagefind/pagefind.js'))) as Script;
  const pagefind = script.createInstance({ baseUrl: path('/'), excerptLength: 24 });
  await pagefind.filters();
  keepSearch();
  return pagefind;
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
  const lost = loading;
  loading = undefined;
  lost?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
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
export async function ask(query: string): Promise<Answer> {
  const pagefind = await had((loading ??= load()));
  const search = await had(pagefind.search(query));
  const results = search?.results ?? [];
  return {
    counts: search?.filters['page'] ?? {},
    total: results.length,
    missing: async () => {
      // Pagefind answers quoted words exactly, and others with whatever is near
      const words = query.includes('"') ? [] : (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
      const exact = await had(Promise.all(words.map((word) => pagefind.search(`"${word}"`))));
      return words.filter((_word, index) => exact[index]?.results.length === 0);
    },
    places: async (from, to) => {
      const fragments = await had(Promise.all(results.slice(from, to).map(({ data }) => data())));
      return fragments.map((fragment) => ({
        address: fragment.url,
        page: fragment.filters.page?.[0] ?? '',
        name: fragment.meta.title ?? '',
        excerpt: withGaps(fragment),
      }));
    },
  };
}

/** An excerpt that says where words were left out. */
function withGaps({ raw_content, plain_excerpt, excerpt }: Fragment): string {
  const before = raw_content.startsWith(plain_excerpt) ? '' : '… ';
  const after = raw_content.endsWith(plain_excerpt) ? '' : ' …';
  return `${before}${excerpt}${after}`;
}
