/** What the index answers to a question, in this site's order. */
import { labelOf, readLabels } from '../../words/search-labels.ts';
import type { FoundPlace } from './found.ts';

/** What Pagefind finds for a query. */
export interface Search {
  results: { id: string; data: () => Promise<Fragment> }[];
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

/** What an answer is narrowed down to: the page with this title. */
export interface Within {
  page: string;
}

/** The answer to a question: how many places each page has, and the places, the nearest first. */
export interface Answer {
  /** By the title of the page. */
  counts: Record<string, number>;
  /** What Pagefind calls the places. */
  ids: readonly string[];
  /** The ids of the places on one page, by its title. */
  idsOn: (page: string) => Promise<string[]>;
  /** The words of the question that no place has, whole or in another form, in small letters. */
  missing: () => Promise<string[]>;
  /** Fetches places by their ids. */
  places: (ids: readonly string[]) => Promise<FoundPlace[]>;
}

/**
 * Asks an index by `search`, which is Pagefind's. Places that have the words of the query as they
 * stand, next to one another, come before those that have them anywhere, or in longer words.
 */
export async function answerOf(
  query: string,
  search: (query: string, within?: Within) => Promise<Search | null>,
): Promise<Answer> {
  // Pagefind answers quoted words as they stand, and others with whatever is near
  const isQuoted = query.includes('"');
  const asItStands = async (words: string) => (await search(`"${words}"`))?.results ?? [];
  const [all, exact] = await Promise.all([search(query), isQuoted ? [] : asItStands(query)]);
  const exactly = new Set(exact.map(({ id }) => id));
  const found = all?.results ?? [];
  const results = [
    ...found.filter(({ id }) => exactly.has(id)),
    ...found.filter(({ id }) => !exactly.has(id)),
  ];
  return {
    counts: all?.filters['page'] ?? {},
    ids: results.map(({ id }) => id),
    idsOn: async (page) => {
      const own = new Set((await search(query, { page }))?.results.map(({ id }) => id));
      return results.flatMap(({ id }) => (own.has(id) ? [id] : []));
    },
    missing: async () => {
      const words = isQuoted ? [] : (query.toLowerCase().match(/[\p{L}\p{N}]\S*/gu) ?? []);
      const each = await Promise.all(words.map(asItStands));
      return words.filter((_word, index) => each[index]?.length === 0);
    },
    places: async (ids) => {
      const byId = new Map(results.map(({ id, data }) => [id, data]));
      const fragments = await Promise.all(ids.flatMap((id) => byId.get(id)?.() ?? []));
      return fragments.map((fragment) => ({
        address: fragment.url,
        page: fragment.filters.page?.[0] ?? '',
        name: fragment.meta.title ?? '',
        excerpt: inContext(fragment),
      }));
    },
  };
}

/** An excerpt that says of what field it is, and where words were left out. */
function inContext({ raw_content, plain_excerpt, excerpt }: Fragment): string {
  const before = raw_content.slice(0, Math.max(0, raw_content.indexOf(plain_excerpt)));
  const label = labelOf(plain_excerpt, before);
  const from = before === '' ? '' : `${label}${label && ' '}… `;
  const to = raw_content.endsWith(plain_excerpt) ? '' : ' …';
  return readLabels(`${from}${excerpt}${to}`);
}
