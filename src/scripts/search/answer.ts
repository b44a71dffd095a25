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
  const all = sayCount(words.results, count);
  const countWords =
    places.length < count ? say(words.some, { shown: places.length, results: all }) : all;
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
