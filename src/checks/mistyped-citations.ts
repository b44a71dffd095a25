import { findCitations, type Fault, type Problem, type Work } from '../bibliography/index.ts';
import { TYPED } from '../bibliography/signs.ts';
import type { RunningText } from './running-text.ts';

/** Something in a text, between two of its characters, with what is wrong. */
export interface Slipped extends Fault {
  start: number;
  end: number;
  /** Where nothing is said, it is an error. */
  severity?: Problem['severity'];
}

/** What is known of works by their keys, and by what they would be cited as by hand. */
export interface KnownWorks {
  isKey: (word: string) => boolean;
  /** The key of the only work by an author of this name in this year. */
  keyOf: (family: string, year: string) => string | undefined;
}

/** Looks works up. */
export function knownWorks(works: ReadonlyMap<string, Work>): KnownWorks {
  const byLabel = new Map<string, string[]>();
  for (const [key, { csl }] of works) {
    const year = csl.issued?.['date-parts']?.[0]?.[0];
    for (const { family } of csl.author ?? []) {
      if (family === undefined || year === undefined) continue;
      const label = `${family} ${year}`;
      byLabel.set(label, [...(byLabel.get(label) ?? []), key]);
    }
  }
  return {
    isKey: (word) => works.has(word),
    keyOf: (family, year) => {
      const keys = byLabel.get(`${family} ${year}`) ?? [];
      return keys.length === 1 ? keys[0] : undefined;
    },
  };
}

type Citations = RunningText['citations'];
/** The source of a part of a text. */
type WrittenAt = (start: number, end: number) => string;

const isNarrative = (citations: Citations, at: number) => citations.get(at)?.mode === 'narrative';

const CITATION = TYPED.citation;
/** Words with hyphens in them, as most keys are. */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}@${TYPED.literal}/.#_-])[\\p{L}\\p{N}_]+(?:[-.:][\\p{L}\\p{N}_]+)+(?![\\p{L}\\p{N}@/_-])`,
  'gu',
);
/** A place that follows a narrative citation outside its brackets. */
const PLACE_BEHIND = new RegExp(
  `${CITATION}(,?\\s*\\(?(?:pp?|paras?|pages?)\\.?\\s*(\\d[\\d–-]*)\\)?)`,
  'gu',
);
/** Citations alone in round brackets, perhaps after "see". */
const IN_ROUND = new RegExp(
  `\\((?:(?:see|cf\\.|e\\.g\\.|compare)(?: also)?,?\\s)?${CITATION}(?:[;,]\\s*${CITATION})*(?:,?\\s*(?:pp?|paras?|pages?)\\.?\\s*\\d[\\d–-]*)?\\)`,
  'gu',
);
const CUT = new RegExp(`\\[[^[\\]\\n]*${CITATION}[^[\\]\\n]*\\]`, 'gu');
const SIDE_BY_SIDE = new RegExp(`${CITATION}{2,}`, 'gu');
/** A name and a year behind it, as in “Bach (2012)” and “Bach et al., 2012”. */
const BY_HAND =
  /(?<![\p{L}@])(\p{Lu}[\p{L}’-]*\p{L})(?: et al\.?| and others)?,?\s*[([]?((?:1[89]|20)\d\d)(?![\p{L}\p{N}–-])/gu;
const STRAY_AT = /@(?:\[[^\]\n]*\]|\s+([\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)+))/gu;

/**
 * What was meant to cite a work and does not, or cites it otherwise than it was meant. The words of a
 * link are searched for citations alone, which are none there.
 */
export function mistypedCitations(
  running: RunningText,
  writtenAt: WrittenAt,
  { isKey, keyOf }: KnownWorks,
): Slipped[] {
  const { text, citations, block } = running;
  if (block.type === 'link' || block.type === 'linkReference') return inLink(text, isKey);
  return [
    ...cutInTwo(text, writtenAt),
    ...afterColon(running, writtenAt),
    ...inRound(text, citations, writtenAt),
    ...placesBehind(text, citations, writtenAt),
    ...sideBySide(text, citations, writtenAt),
    ...strayAts(text, isKey),
    ...bareKeys(text, isKey),
    ...byHand(text, keyOf),
  ];
}

/** The whole address of a link may well be that of the work, which a citation leads to anyway. */
function inLink(text: string, isKey: (word: string) => boolean): Slipped[] {
  if (!text.includes('@')) return [];
  return findCitations(text)
    .filter(({ cluster }) => cluster?.items.some(({ id }) => isKey(id)))
    .map(({ start, end }) => ({
      start,
      end,
      what: 'A citation within the words of a link would be shown as it is typed.',
      cure: `Write “${bracketed(text.slice(start, end))}” outside the link: it leads to the work, and to its address.`,
    }));
}

function inRound(text: string, citations: Citations, writtenAt: WrittenAt): Slipped[] {
  if (!text.includes(CITATION)) return [];
  return [...text.matchAll(IN_ROUND)]
    .filter(({ 0: found, index }) =>
      [...found.matchAll(new RegExp(CITATION, 'gu'))].some((each) =>
        isNarrative(citations, index + each.index),
      ),
    )
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      what: 'A citation in round brackets would have two pairs of them.',
      cure: `Write “[${plain(writtenAt(index + 1, index + found.length - 1))}]”, in square ones.`,
    }));
}

function placesBehind(text: string, citations: Citations, writtenAt: WrittenAt): Slipped[] {
  if (!text.includes(CITATION)) return [];
  const placeless = [...text.matchAll(PLACE_BEHIND)].filter(
    ({ index }) => citations.get(index)?.items.every(({ locator }) => !locator) ?? false,
  );
  return placeless.map(({ 0: found, 1: behind = '', index }) => {
    const cited = writtenAt(index, index + 1);
    const place = behind.replace(/^[,\s(]+|\)$/gu, '');
    return {
      start: index,
      end: index + found.length,
      what: 'The place in the work stands outside the citation.',
      cure: isNarrative(citations, index)
        ? `Write “${cited} [${place}]”.`
        : `Write “${cited.replace(/\]$/u, '')}, ${place}]”.`,
    };
  });
}

/** Markdown parts what stands in bold or italics from what stands round it. */
const cutInTwo = (text: string, writtenAt: WrittenAt): Slipped[] =>
  (text.includes(CITATION) ? [...text.matchAll(CUT)] : []).map(({ 0: found, index }) => {
    const written = writtenAt(index, index + found.length);
    return {
      start: index,
      end: index + found.length,
      what: 'Bold and italics cannot stand inside a citation.',
      cure: `Write “${written.replace(/[*_]/gu, '')}”.`,
    };
  });

/** A number after a colon is a page in some styles, and words in this syntax. */
const afterColon = ({ citations }: RunningText, writtenAt: WrittenAt): Slipped[] =>
  [...citations].flatMap(([at, { items }]) => {
    const [, page] =
      items.map(({ suffix = '' }) => /^\s*:\s*(\d[\d–-]*)/u.exec(suffix)).find(Boolean) ?? [];
    const written = writtenAt(at, at + 1);
    return page === undefined
      ? []
      : [
          {
            start: at,
            end: at + 1,
            what: 'A number after a colon is not read as a place in the work.',
            cure: `Write “${written.replace(/\s*:\s*(?=\d)/u, `, ${/[–-]/u.test(page) ? 'pp.' : 'p.'} `)}”.`,
          },
        ];
  });

const sideBySide = (text: string, citations: Citations, writtenAt: WrittenAt): Slipped[] =>
  (text.includes(CITATION) ? [...text.matchAll(SIDE_BY_SIDE)] : [])
    .filter(({ 0: found, index }) =>
      [...found].every((_sign, at) => citations.get(index + at)?.mode === 'parenthetical'),
    )
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      what: 'Two citations stand side by side.',
      cure: `Put them into one pair of brackets: “${writtenAt(index, index + found.length).replaceAll('][', '; ')}”.`,
    }));

const strayAts = (text: string, isKey: (word: string) => boolean): Slipped[] =>
  (text.includes('@') ? [...text.matchAll(STRAY_AT)] : [])
    .filter(([, word]) => word === undefined || isKey(word))
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      what: 'No key follows “@”.',
      cure: `Write “${bracketed(`@${found.replace(/[@[\]\s]/gu, '')}`)}”. For a plain “@” write “\\@”.`,
    }));

/** Keys that lack their "@": those of the bibliography, in brackets or with a year in them. */
function bareKeys(text: string, isKey: (word: string) => boolean): Slipped[] {
  const found: Slipped[] = [];
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    if (!isKey(word)) continue;
    const brackets = [...text.matchAll(/[[(][^[\]()\n]*[\])]/gu)].find(
      ({ 0: whole, index }) => index < match.index && match.index < index + whole.length,
    );
    const [start, end] = brackets
      ? [brackets.index, brackets.index + brackets[0].length]
      : [match.index, match.index + word.length];
    if (found.some((each) => each.start === start)) continue;
    if (!brackets && !/\d{4}/u.test(word)) continue;
    found.push({
      start,
      end,
      what: `“${word}” is the key of a work, and cites it only with “@” before it.`,
      cure: brackets
        ? `Write “[${brackets[0].slice(1, -1).replace(WORDS, (each) => (isKey(each) ? `@${each}` : each))}]”.`
        : `Write “@${word}”, or “[@${word}]”.`,
    });
  }
  return found;
}

/** It may stand in a quotation, or be said of the author and not of the work: hence no error. */
const byHand = (text: string, keyOf: KnownWorks['keyOf']): Slipped[] =>
  (/\d{4}/u.test(text) ? [...text.matchAll(BY_HAND)] : []).flatMap(
    ({ 0: found, 1: family = '', 2: year = '', index }) => {
      const key = keyOf(family, year);
      if (key === undefined) return [];
      return [
        {
          start: index,
          end: index + found.length,
          what: 'This names a work of the bibliography, and does not cite it.',
          cure: `If it is meant, write “@${key}”, or “[@${key}]” with the brackets. If not, nothing has to be done.`,
          severity: 'warning',
        },
      ];
    },
  );

const bracketed = (citation: string) => (citation.startsWith('[') ? citation : `[${citation}]`);
const plain = (citation: string) => citation.replaceAll(/[[\]]/gu, '');
