/**
 * Whatever happens to a text, every address that was ever published answers in the edition that it
 * names and says rightly whether its words have changed. Histories are random; what was published in
 * them is written down by a model that knows nothing of ledgers.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hashOf,
  isCurrent,
  paragraphId,
  paragraphsAt,
  renumber,
  type Entry,
} from '../../src/ledger/index.ts';
import { passageAddress, readPassage } from '../../src/passages/passage.ts';
import { statusOf, type Published } from '../../src/passages/status.ts';
import { listParagraphs } from '../../src/site/paragraphs.ts';

const SECTION = { section: 'one', number: 3 };

/** A paragraph by its own words, which no other has, and the wording that it has at the moment. */
interface Paragraph {
  own: number;
  wording: number;
}

const textOf = ({ own, wording }: Paragraph) =>
  `${Array.from({ length: 9 }, (_, at) => `word${own}x${at}`).join(' ')} wording${wording}.`;

/** One thing that an author does; places and wordings are taken modulo what there is. */
const act = fc.record({
  kind: fc.constantFrom('edit', 'edit', 'withdraw', 'insert', 'move'),
  at: fc.nat(20),
  to: fc.nat(20),
  // few, so that words come back
  wording: fc.nat(3),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** What is done for each edition, and how often the paragraphs are numbered meanwhile. */
const history = fc.array(
  fc.array(fc.array(act, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

function changed(text: readonly Paragraph[], { kind, at, to, wording }: Act, fresh: number) {
  const next = text.map((each) => ({ ...each }));
  const place = at % next.length;
  const paragraph = next[place];
  if (kind === 'insert') next.splice(at % (next.length + 1), 0, { own: fresh, wording });
  else if (kind === 'edit' && paragraph) paragraph.wording = wording;
  // a section is never left without a paragraph
  else if (kind === 'withdraw' && next.length > 1) next.splice(place, 1);
  else if (kind === 'move') next.splice(to % next.length, 0, ...next.splice(place, 1));
  return next;
}

/** A paragraph as an edition published it. */
interface Publication {
  edition: string;
  own: number;
  text: string;
  id: string;
}

/** Plays a history: the ledger as the site keeps it, and beside it what each edition published. */
function play(editions: readonly (readonly (readonly Act[])[])[]) {
  let text: Paragraph[] = [0, 1, 2].map((own) => ({ own, wording: 0 }));
  let fresh = text.length;
  let entries: Entry[] = [];
  const publications: Publication[] = [];
  editions.forEach((rounds, at) => {
    const edition = `1.${at}`;
    for (const acts of rounds) {
      for (const each of acts) text = changed(text, each, fresh++);
      const numbered = renumber(entries, text.map(textOf), { edition, isDraft: false });
      expect(numbered.doubts).toEqual([]);
      ({ entries } = numbered);
    }
    const living = entries.filter(isCurrent);
    text.forEach((paragraph, place) => {
      const id = paragraphId(SECTION.number, living[place]?.number ?? '');
      publications.push({ edition, own: paragraph.own, text: textOf(paragraph), id });
    });
  });
  return { entries, publications, numbers: editions.map((_, at) => `1.${at}`) };
}

/** What became of a publication, by what was published after it alone. */
function becameOf(
  { edition, own, text }: Publication,
  all: readonly Publication[],
  numbers: string[],
) {
  const later = numbers.slice(numbers.indexOf(edition) + 1);
  const then = later.map((number) =>
    all.find((each) => each.edition === number && each.own === own),
  );
  const gone = then.findIndex((each) => each === undefined);
  if (gone >= 0) return { state: 'withdrawn', edition: later[gone] };
  const other = then.findIndex((each) => each?.text !== text);
  if (other < 0) return { state: 'same' };
  const isBack = then.at(-1)?.text === text;
  return { state: isBack ? 'restored' : 'changed', edition: later[other] };
}

const SAID = {
  same: /: unchanged since edition/u,
  restored: /: unchanged since edition|reads as it did in edition/u,
  changed: /has been edited since edition/u,
  withdrawn: /was removed in edition/u,
} as const;

test('over 200 histories every address answers in its edition, and says rightly whether its words changed', () => {
  fc.assert(
    fc.property(history, (editions) => {
      const { entries, publications, numbers } = play(editions);
      const paragraphs = listParagraphs([{ ...SECTION, paragraphs: entries }], [], []);
      const published: Published = {
        paragraphs,
        editions: numbers.map((number, at) => ({ number, date: `2026-01-0${at + 1}` })),
      };
      const here = new Set(entries.filter(isCurrent).map(({ number }) => paragraphId(3, number)));

      // no id was ever that of two paragraphs, and no paragraph ever had two
      const owners = new Set(publications.map(({ id, own }) => `${id} ${own}`));
      expect(owners.size).toBe(new Set(publications.map(({ id }) => id)).size);
      expect(owners.size).toBe(new Set(publications.map(({ own }) => own)).size);

      for (const number of numbers) {
        const inEdition = publications.filter(({ edition }) => edition === number);
        const kept = paragraphsAt(number, entries, numbers);
        // the copy of that edition: all that it had, and nothing else, each in its words
        expect(kept.map((each) => [paragraphId(3, each.number), each.version.text]).sort()).toEqual(
          inEdition.map(({ id, text }) => [id, text]).sort(),
        );

        for (const each of inEdition) {
          const became = becameOf(each, publications, numbers);
          const standing = kept.find((one) => paragraphId(3, one.number) === each.id)?.standing;
          expect(standing).toMatchObject(became);

          // the live page, by the address with that edition and the mark of its words
          const hash = hashOf(each.text);
          const address = passageAddress('https://example.org/one/', {
            id: each.id,
            edition: number,
            hash,
          });
          const { messages } = statusOf(readPassage(address), published, (id) => here.has(id));
          const parts = messages.flat();
          const said = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
          expect(said).toMatch(SAID[became.state as keyof typeof SAID]);
          if (became.state !== 'changed') continue;
          // and where the words have changed, the way to an edition that has them
          const links = parts.flatMap((part) => (typeof part === 'string' ? [] : part.to));
          const [, edition, id] =
            /^\/editions\/([\d.]+)\/one\/#(.*)$/u.exec(links.at(-1) ?? '') ?? [];
          expect(publications.find((one) => one.edition === edition && one.id === id)?.text).toBe(
            each.text,
          );
        }
      }
    }),
    { numRuns: 250, seed: 20261128 },
  );
});

test('histories are such that words change, come back, are taken out, and are left alone', () => {
  const seen = new Set(
    fc.sample(history, { numRuns: 100, seed: 20261128 }).flatMap((editions) => {
      const { publications, numbers } = play(editions);
      return publications.map((each) => becameOf(each, publications, numbers).state);
    }),
  );
  expect([...seen].sort()).toEqual(['changed', 'restored', 'same', 'withdrawn']);
});
