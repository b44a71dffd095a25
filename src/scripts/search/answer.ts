/** The answer to a question as its reader sees it. */
import words from '#words/found.json' with { type: 'json' };
import { parts, say, sayCount } from '../../words/message.ts';
import { path } from '../../addresses/url.ts';
import { make } from '../elements.ts';
import { sayBeside } from '../page/beside.ts';
import {
  byPage,
  countInWords,
  namesakesFirst,
  partsOf,
  type FoundPage,
  type FoundPlace,
} from './found.ts';
import { nearestEntry } from './nearest-entry.ts';
import { ask, type Answer } from './pagefind.ts';

/** The answer in words, and the elements that show it. */
export type Reply = readonly [words: string, nodes: readonly Node[]];

/** How many places are shown at first, and how many more each time. */
const SHOWN = 24;
/** How many first letters two words must share to count as alike. */
const LIKE = 3;

/**
 * Answers a question from the index, in words and elements for the page. Rejects where the index
 * cannot be reached.
 */
export async function reply(query: string): Promise<Reply> {
  if (query === '') return ['', []];
  const answer = await ask(query);
  const [first, missing] = await Promise.all([answer.places(0, SHOWN), answer.missing()]);
  const begun = (word: string) => first.some((place) => begins(place, word));
  const absent = missing.find((word) => !begun(word));
  // for a word that it lacks, Pagefind drops letters until some word begins so, even with a single
  // letter
  const isFar = absent !== undefined && !begun(absent.slice(0, LIKE));
  if (first.length === 0 || isFar)
    return [say(words.nothing, { words: query }), await advice(query)];
  const places = countInWords(answer.counts);
  const nodes = shown(answer, namesakesFirst(first, query));
  if (absent === undefined) return [places, nodes];
  return [
    say(words.nearest, { words: absent, found: places }),
    [...(await suggestion(query, absent)), ...nodes],
  ];
}

/** Whether a place has a word that begins like this: the reader may still be typing. */
const begins = ({ name, excerpt }: FoundPlace, word: string) =>
  `${name} ${excerpt}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((each) => each.startsWith(word));

/** The places found, with a button for more where there are more. */
function shown(answer: Answer, first: readonly FoundPlace[]): Node[] {
  const groups = make('div');
  const more = make('button', { type: 'button' });
  let places: FoundPlace[] = [];
  const add = (added: readonly FoundPlace[]) => {
    places = [...places, ...added];
    groups.replaceChildren(...byPage(places, answer.counts).map(group));
    const left = answer.total - places.length;
    more.hidden = left <= 0;
    more.textContent = sayCount(words.more, Math.min(left, SHOWN));
  };
  more.addEventListener('click', () => {
    const asked = answer.places(places.length, places.length + SHOWN).then((added) => {
      add(added);
      const [next] = added;
      const links = [...groups.querySelectorAll('a')];
      links.find((link) => link.getAttribute('href') === next?.address)?.focus();
    });
    asked.catch(() => sayBeside(more, words.failed));
  });
  add(first);
  return [groups, more];
}

function group({ title, count, places }: FoundPage): Node {
  const all = sayCount(words.places, count);
  const countWords =
    places.length < count ? say(words.some, { shown: places.length, places: all }) : all;
  return make(
    'section',
    {},
    make('h2', {}, title, ' ', make('span', { class: 'quiet' }, countWords)),
    make('ol', {}, ...places.map((place) => make('li', {}, entry(place)))),
  );
}

const entry = ({ address, name, excerpt }: FoundPlace) =>
  make(
    'a',
    { href: address },
    ...(name ? [make('strong', {}, name), ' '] : []),
    ...partsOf(excerpt).map(({ text, marked }) => (marked ? make('mark', {}, text) : text)),
  );

/** What may help a reader who found nothing. */
async function advice(query: string): Promise<Node[]> {
  const list = make('a', { href: path('/search/#a-to-z') }, words.list);
  return [
    ...(await suggestion(query, query)),
    ...(/\s/u.test(query) ? [make('p', {}, words.fewer)] : []),
    make('p', {}, ...parts<Node | string>(words.look, { list })),
  ];
}

/** The question with a word that is on the site instead of one that is not. */
async function suggestion(query: string, absent: string): Promise<Node[]> {
  const near = await nearestEntry(absent).catch(() => undefined);
  if (near === undefined) return [];
  const better = query.toLowerCase().replace(absent.toLowerCase(), () => near);
  const button = make('button', { type: 'button', 'data-query': better }, better);
  return [make('p', {}, ...parts<Node | string>(words.meant, { words: button }))];
}
