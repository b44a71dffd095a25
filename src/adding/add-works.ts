import {
  nearDuplicates,
  readWorks,
  type Near,
  type Problem,
  type SourceFile,
  type Work,
} from '../bibliography/index.ts';
import { checkContent } from '../checks/content.ts';
import type { Drafted } from '../imports/index.ts';
import { Content, createParsers } from '../loaders/content.ts';
import { contentWith, hindrances, insert } from './edits.ts';
import { proposeKey } from './key.ts';
import { workInYaml } from './work-in-yaml.ts';

/** A work that is offered to the bibliography under a key. */
export interface Offered {
  key: string;
  /** A key that it could have, whatever is wrong with this one. */
  proposed: string;
  work: Work;
  /** Works of the bibliography that may be the same. */
  near: readonly Near[];
  /** What a check would stop at, were it written; it cannot be written then. */
  hindrances: readonly Problem[];
  /** Whether its fields have a mistake, which no other key would mend. */
  isFaulty: boolean;
}

/** The content as it would be with a record. */
interface Trial {
  record: Drafted['record'];
  key: string;
  list: SourceFile;
  after: Content;
  hindrances: readonly Problem[];
}

/** The lists of works that can be added to: those in YAML. */
const listsOf = (content: Content) =>
  content.files.references.filter(({ file }) => /\.ya?ml$/u.test(file));

const latestYear = (file: string) => Number(/(\d{4})\D*$/u.exec(file)?.[1] ?? 0);

/**
 * The list that works are added to unless another is named: the one whose name has the latest year,
 * or the last by name where none has one. Undefined where there is no list.
 */
export const defaultList = (content: Content): string | undefined =>
  listsOf(content)
    .map(({ file }) => file)
    .sort((a, b) => latestYear(a) - latestYear(b) || a.localeCompare(b))
    .at(-1);

/** A list of works as a new file begins. */
export const NEW_LIST = '# yaml-language-server: $schema=../schemas/works.schema.json\n';

/**
 * Adds works to a list of the bibliography, one after another and in memory: what each would change
 * is checked with all the content as it would then be. The file keeps every byte that it has.
 */
export class Additions {
  readonly #content: Content;
  readonly #parsers = createParsers();
  readonly #now: readonly Problem[];
  readonly #ids: readonly string[];
  #list: SourceFile;
  #works: readonly Work[];
  #last: Trial | undefined;

  constructor(content: Content, file: string) {
    this.#content = new Content(content.files, this.#parsers);
    this.#now = checkContent(this.#content);
    this.#works = this.#content.works.works;
    this.#ids = this.#content.data.flatMap(({ value }) => idsIn(value));
    this.#list = content.files.references.find((each) => each.file === file) ?? {
      file,
      text: NEW_LIST,
    };
  }

  /** The list with all that was added to it. */
  get list(): SourceFile {
    return this.#list;
  }

  /** What would be added of a draft, under a key or the one that is proposed. */
  offer({ record }: Drafted, key?: string): Offered {
    const { work: plain, isFaulty } = this.#read('a-key', record);
    const near = plain ? nearDuplicates(plain.csl, this.#works) : [];
    const taken = new Set([...this.#works.map(({ id }) => id), ...this.#ids].map(small));
    const proposed = proposeKey(plain?.csl ?? { id: '', type: 'document' }, this.#works, taken);
    const id = key ?? proposed;
    const work = this.#read(id, record).work ??
      plain ?? { id, csl: { id, type: 'document' }, links: { status: 'unchecked' } };
    const { hindrances } = this.#tried(record, id);
    return { key: id, proposed, work, near, hindrances, isFaulty };
  }

  /** Adds a draft under a key. Throws a RangeError where a check would stop at it. */
  add({ record }: Drafted, key: string): void {
    const { after, hindrances, list } = this.#tried(record, key);
    const [problem] = hindrances;
    if (problem) throw new RangeError(problem.what);
    this.#list = list;
    this.#works = after.works.works;
    this.#last = undefined;
  }

  /** What a record under a key would make of the content; what was asked last is not asked again. */
  #tried(record: Drafted['record'], key: string): Trial {
    if (this.#last?.record !== record || this.#last.key !== key) {
      const list = this.#with(key, record);
      const after = contentWith(this.#content.files, [list], this.#parsers);
      this.#last = { record, key, list, after, hindrances: hindrances(this.#now, after) };
    }
    return this.#last;
  }

  #with(key: string, record: Drafted['record']): SourceFile {
    const { file, text } = this.#list;
    const gap = /\n\r?\n$/u.test(text) ? '' : '\n';
    return { file, text: insert(text, gap + workInYaml(key, record)) };
  }

  #read(key: string, record: Drafted['record']): { work: Work | undefined; isFaulty: boolean } {
    const text = workInYaml(key, record);
    const { works, problems } = readWorks([{ file: 'added.yaml', text }]);
    return { work: works[0], isFaulty: problems.some(({ severity }) => severity === 'error') };
  }
}

const small = (text: string) => text.toLowerCase();

/** The ids of a table's rows, which may stand on the page where a work does. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'id' && typeof each === 'string' ? [each] : idsIn(each),
  );
}
