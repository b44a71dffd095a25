import citeproc from 'citeproc/package.json' with { type: 'json' };
import citationJs from '@citation-js/plugin-csl/package.json' with { type: 'json' };
import { formatHere, type Format } from './format.ts';
import { worksIn, type Question, type Questions } from './questions.ts';
import { rivalsAmong } from './rivals.ts';
import { withNumbers, withStandIns } from './stand-ins.ts';
import type { Style } from './styles.ts';
import type { CslItem } from './works.ts';

/** Where answers can be kept between runs, under keys from which all follows that they depend on. */
export interface LabelCache {
  get: (key: string) => string | undefined;
  set: (key: string, value: string) => void;
  /** A short key that no other text has. */
  digest: (text: string) => string;
}

/** Works in one style, and who is asked how they read. */
export interface Answering {
  style: Style;
  works: readonly CslItem[];
  cache?: LabelCache | undefined;
  format?: Format | undefined;
}

/** Answers a question of some name. */
export type Ask = <Name extends keyof Questions>(
  name: Name,
  asked: Questions[Name]['asked'],
) => Promise<Questions[Name]['answer']>;

/** A question that waits for its answer. */
interface Waiting {
  question: Question;
  key: string;
  resolve: (answer: string) => void;
  reject: (reason: unknown) => void;
}

/**
 * Answers questions of works in a style from a cache, and has what it lacks formatted. An answer is
 * kept under what it depends on: the style, and the works that it is of with those from which the
 * style tells them apart. What is asked in one go is formatted in one go, and nothing twice.
 */
export function answersOf({ style, works, cache, format = formatHere }: Answering): Ask {
  const rivals = rivalsAmong(works, style);
  const kept: Pick<LabelCache, 'get' | 'set'> = cache ?? new Map<string, string>();
  const keyOf = cache ? keysOf(cache, style, works, rivals) : JSON.stringify;
  const asked = new Map<string, Promise<string>>();
  let waiting: Waiting[] = [];

  const flush = async () => {
    const batch = waiting;
    waiting = [];
    try {
      const questions = batch.map(({ question }) => question);
      const among = new Set(questions.flatMap(worksIn).flatMap(rivals));
      const answers = await format({ style, works, among: [...among], questions });
      batch.forEach(({ key, resolve }, index) => {
        const answer = JSON.stringify(answers[index]);
        kept.set(key, answer);
        resolve(answer);
      });
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  };
  const make = (question: Question, key: string) =>
    new Promise<string>((resolve, reject) => {
      if (waiting.push({ question, key, resolve, reject }) === 1) queueMicrotask(flush);
    });
  /** An answer as JSON. */
  const answerTo = async (question: Question): Promise<string> => {
    const key = keyOf(question);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = asked.get(key) ?? make(question, key);
    asked.set(key, answer);
    return answer.finally(() => asked.delete(key));
  };

  return async (name, of) => {
    const question = { name, asked: of } as Question;
    const general = withStandIns(question);
    const answer = withNumbers(await answerTo(general.question), general.numbers);
    return JSON.parse(answer ?? (await answerTo(question))) as never;
  };
}

/** Keys of questions: digests of what is asked, and of all that the answer follows from. */
function keysOf(
  { digest }: LabelCache,
  style: Style,
  works: readonly CslItem[],
  rivals: (id: string) => readonly string[],
): (question: Question) => string {
  const versions = digest(JSON.stringify([citeproc.version, citationJs.version, style]));
  const records = new Map(works.map((work) => [work.id, work]));
  const digests = new Map<string, string>();
  const digestOf = (id: string): string => {
    const known = digests.get(id);
    if (known !== undefined) return known;
    const made = digest(JSON.stringify(rivals(id).map((each) => records.get(each))));
    digests.set(id, made);
    return made;
  };
  return (question) =>
    digest(JSON.stringify([versions, question, worksIn(question).map(digestOf)]));
}
