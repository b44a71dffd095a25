import { path } from '../../addresses/url.ts';
import type { FoundPlace } from './found.ts';

/** What this site asks of Pagefind's script, which a build writes beside its index. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
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
  const pagefind = (await import(/* @vite-ignore */ path('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ baseUrl: path('/'), excerptLength: 24 });
  await pagefind.filters();
  return pagefind;
}

/** Asks the index, which is fetched when it is first asked. Rejects where it cannot be had. */
export async function ask(query: string): Promise<Answer> {
  loading ??= load();
  const pagefind = await loading.catch((error: unknown) => {
    // the next question tries again
    loading = undefined;
    throw error;
  });
  const search = await pagefind.search(query);
  const results = search?.results ?? [];
  return {
    counts: search?.filters['page'] ?? {},
    total: results.length,
    missing: async () => {
      // Pagefind answers quoted words exactly, and others with whatever is near
      const words = query.includes('"') ? [] : (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
      const exact = await Promise.all(words.map((word) => pagefind.search(`"${word}"`)));
      return words.filter((_word, index) => exact[index]?.results.length === 0);
    },
    places: async (from, to) => {
      const fragments = await Promise.all(results.slice(from, to).map(({ data }) => data()));
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
