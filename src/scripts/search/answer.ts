/** The answer to a question as its reader sees it. */
import words from '#words/found.json' with { type: 'json' };
import { parts, say, sayCount } from '../../words/message.ts';
import { path } from '../../addresses/url.ts';
import { make } from '../elements.ts';
import { fetchJson } from '../own-files.ts';
import { sayBeside } from '../page/beside.ts';
import { byPage, countInWords, partsOf, type FoundPage, type FoundPlace } from './found.ts';
import type { Answer } from './index-answer.ts';
import { nearestWord } from './nearest-word.ts';
import { outcomeOf, SHOWN } from './outcome.ts';
import { ask } from './pagefind.ts';

/** The answer in words, and the elements that show it. */
export type Reply = readonly [words: string, nodes: readonly Node[]];

/**
 * Answers a question from the index, in words and elements for the page. Rejects where the index
 * cannot be reached.
 */
export async function reply(query: string): Promise<Reply> {
  if (query === '') return ['', []];
  const { answer, first, absent, meant } = await outcomeOf(query, { ask, nearest });
  const wish = meant === undefined ? [] : [suggestion(meant)];
  if (!answer || !first) return [say(words.nothing, { words: query }), [...wish, ...advice(query)]];
  const results = countInWords(answer.counts);
  const nodes = shown(answer, first);
  if (absent === undefined) return [results, nodes];
  return [say(words.nearest, { words: absent, results }), [...wish, ...nodes]];
}

let wordsOfSite: Promise<string[]> | undefined;

/** The word of this site that is nearest to another; nothing as well where they cannot be had. */
async function nearest(word: string): Promise<string | undefined> {
  wordsOfSite ??= fetchJson('/search/words.json') as Promise<string[]>;
  wordsOfSite.catch(() => (wordsOfSite = undefined));
  return nearestWord(word, await wordsOfSite.catch(() => []));
}

/** The places found, with a button for the rest of each page, and one for pages further off. */
function shown(answer: Answer, first: readonly FoundPlace[]): Node[] {
  const groups = make('div');
  const further = make('div');
  let places: readonly FoundPlace[] = [];
  let rest = answer.ids;
  const add = (ids: readonly string[], added: readonly FoundPlace[]) => {
    places = [...places, ...added];
    rest = rest.filter((id) => !ids.includes(id));
    groups.replaceChildren(
      ...byPage(places, answer.counts).map((page) =>
        group(page, () => answer.idsOn(page.title), showMore),
      ),
    );
    const next = rest.slice(0, SHOWN);
    const more = moreButton(next.length, (button) => showMore(button, () => Promise.resolve(next)));
    further.replaceChildren(...(next.length > 0 ? [more] : []));
  };
  const showMore = (button: Element, which: () => Promise<readonly string[]>) => {
    const more = async () => {
      const ids = (await which()).filter((id) => rest.includes(id));
      const added = await answer.places(ids);
      add(ids, added);
      const links = [...groups.querySelectorAll('a')];
      links.find((link) => link.getAttribute('href') === added[0]?.address)?.focus();
    };
    more().catch(() => sayBeside(button, words.failed));
  };
  add(answer.ids.slice(0, SHOWN), first);
  return [groups, further];
}

/** Shows more of what was found, for the button that was pressed. */
type ShowMore = (button: Element, which: () => Promise<readonly string[]>) => void;

function moreButton(count: number, press: (button: Element) => void): Element {
  const button = make('button', { type: 'button' }, sayCount(words.more, count));
  button.addEventListener('click', () => press(button));
  return button;
}

function group(
  { title, count, places }: FoundPage,
  all: () => Promise<readonly string[]>,
  showMore: ShowMore,
): Node {
  const results = sayCount(words.results, count);
  const left = count - places.length;
  const countWords = left > 0 ? say(words.some, { shown: places.length, results }) : results;
  return make(
    'section',
    {},
    make('h2', {}, title, ' ', make('span', { class: 'quiet' }, countWords)),
    make('ol', {}, ...places.map((place) => make('li', {}, entry(place)))),
    ...(left > 0 ? [moreButton(left, (button) => showMore(button, all))] : []),
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
function advice(query: string): Node[] {
  const list = make('a', { href: path('/search/#a-to-z') }, words.list);
  return [
    ...(/\s/u.test(query) ? [make('p', {}, words.fewer)] : []),
    make('p', {}, ...parts<Node | string>(words.look, { list })),
  ];
}

/** A button that asks another question. */
function suggestion(meant: string): Node {
  const button = make('button', { type: 'button', 'data-query': meant }, meant);
  return make('p', {}, ...parts<Node | string>(words.meant, { words: button }));
}
