import { language } from '../words/language.ts';

/** Stands for a citation while a block's text is cut into sentences (Unicode: object replacement). */
export const CITATION = '\uFFFC';
const SENTENCES = new Intl.Segmenter(language, { granularity: 'sentence' });

/** No sentence ends after a title, "e.g." or an initial, nor after "no." with a number behind it. */
const GOES_ON =
  /(?:^|[\s(“‘])(?:Dr|Mr|Mrs|Ms|Prof|St|cf|e\.g|i\.e|vs|viz|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;
const WANTS_NUMBER = /(?:^|[\s(“‘])(?:[Nn]os?|vols?|pp?|paras?|chaps?|figs?|secs?)\.\s*$/u;

/** Cuts at the ends of sentences; citations after the last full stop belong to what they follow. */
export function cutSentences(text: string, isNarrative: boolean[]): string[] {
  let next = 0;
  // a sentence may begin with the name of an author
  const spoken = text.replaceAll(CITATION, (sign) => (isNarrative[next++] ? 'A' : sign));
  const sentences: string[] = [];
  for (const { segment, index } of SENTENCES.segment(spoken)) {
    const last = sentences.at(-1);
    const goesOn =
      GOES_ON.test(last ?? '') ||
      (WANTS_NUMBER.test(last ?? '') && /^\d/u.test(segment)) ||
      !/[\p{L}\p{N}]/u.test(segment);
    const written = text.slice(index, index + segment.length);
    if (last !== undefined && goesOn) sentences[sentences.length - 1] = last + written;
    else sentences.push(written);
  }
  return sentences;
}
