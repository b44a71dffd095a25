import {
  parseSource,
  readWorks,
  type ParsedFile,
  type ReadWorks,
  type SourceFile,
} from '../bibliography/index.ts';
import { readLedger, type Ledger } from '../ledger/index.ts';
import type { Document, NumbersOf, Spelling } from '../markdown/index.ts';
import { withoutFrontMatter } from '../markdown/front-matter.ts';
import { parseDocument, type ParsedDocument } from '../markdown/parse.ts';
import type { ValueInWords } from '../schemas/values.ts';
import type { Image } from './images.ts';
import { readKeptEdition, type KeptEdition, type KeptFolder } from './kept-editions.ts';
import { numbersFrom } from './paragraph-numbers.ts';
import { asSet, withFieldsSet } from './punctuation.ts';
import { spellingsIn } from './spellings.ts';
import { valuesIn } from './table-values.ts';

/** Everything that an author edits, as text, with paths as an author knows them. */
export interface ContentFiles {
  sections: readonly SourceFile[];
  pages: readonly SourceFile[];
  references: readonly SourceFile[];
  data: readonly SourceFile[];
  /** The ledger of paragraph numbers, where there is one. */
  ledger?: SourceFile | undefined;
  /** The site's own words, in each of their languages. */
  words?: readonly SourceFile[];
  /** The pictures beside the texts. */
  images?: readonly Image[];
  /** The paths of what else stands beside these, which nothing reads. */
  others?: readonly string[];
  /** What editions that are closed have kept, oldest first. */
  kept?: readonly KeptFolder[];
}

/** How the files of each kind are parsed; a file that was parsed before is not parsed again. */
export interface Parsers {
  document: (source: SourceFile) => ParsedDocument;
  table: (source: SourceFile) => ParsedFile;
  ledger: (source: SourceFile) => ReturnType<typeof readLedger>;
  works: (files: readonly SourceFile[]) => ReadWorks;
}

/** Parsers that remember what they made of each file, for as long as somebody holds its text. */
export const createParsers = (): Parsers => ({
  document: once((source) => withFieldsSet(parseDocument(source))),
  table: once((source) => asSet(parseSource(source))),
  ledger: once(readLedger),
  works: lastOf(readWorks),
});

/**
 * The content of a folder, parsed: the one account of it that the checks, the collections and the
 * Markdown plugins share. Each file is parsed when it is first asked for. Nothing is thrown: what
 * cannot be read is among the problems of its file, and counts as empty.
 */
export class Content {
  readonly files: ContentFiles;
  readonly #parse: Parsers;
  readonly #works = lazy(() => this.#parse.works(this.files.references));
  readonly #sections = lazy(() => this.files.sections.map(this.#parse.document));
  readonly #pages = lazy(() => this.files.pages.map(this.#parse.document));
  readonly #data = lazy(() => this.files.data.map(this.#parse.table));
  readonly #values = lazy(() => valuesIn((name) => this.table(name)?.value));
  readonly #spellings = lazy(() => spellingsIn(this.table('glossary')?.value));
  readonly #kept = lazy(() => (this.files.kept ?? []).map(readKeptEdition));
  readonly #numbers = lazy(() => numbersFrom(this.ledger, this.values));

  constructor(files: Partial<ContentFiles>, parsers: Parsers = createParsers()) {
    this.files = { sections: [], pages: [], references: [], data: [], ...files };
    this.#parse = parsers;
  }

  get sections(): readonly ParsedDocument[] {
    return this.#sections();
  }

  get pages(): readonly ParsedDocument[] {
    return this.#pages();
  }

  /** The bibliography, and all that is wrong with its files. */
  get works(): ReadWorks {
    return this.#works();
  }

  /** The files of content/data/. */
  get data(): readonly ParsedFile[] {
    return this.#data();
  }

  /** A file of content/data/, by its name without an ending. */
  table(name: string): ParsedFile | undefined {
    const source = this.files.data.find(({ file }) => file.endsWith(`/${name}.yaml`));
    return source && this.#parse.table(source);
  }

  /** A picture beside the texts, by the name of its file. */
  image(name: string): Image | undefined {
    return this.files.images?.find((image) => image.name === name);
  }

  /** The ledger, and what is wrong with its file; undefined where there is no such file. */
  get readLedger(): ReturnType<typeof readLedger> | undefined {
    return this.files.ledger && this.#parse.ledger(this.files.ledger);
  }

  /** The ledger of paragraph numbers; an empty one where it is missing or cannot be read. */
  get ledger(): Ledger {
    return this.readLedger?.ledger ?? [];
  }

  /** The editions that are closed, oldest first, each with what it has kept. */
  get kept(): readonly KeptEdition[] {
    return this.#kept();
  }

  /** What the text takes from tables, in words. */
  get values(): ValueInWords {
    return this.#values();
  }

  /** Every spelling of every term of the glossary. */
  get spellings(): readonly Spelling[] {
    return this.#spellings();
  }

  /** Gives each paragraph of a section its number. */
  get numbers(): NumbersOf {
    return this.#numbers();
  }

  /** The text of every file. */
  get texts(): readonly string[] {
    const { sections, pages, references, data, ledger } = this.files;
    return [...sections, ...pages, ...references, ...data, ...(ledger ? [ledger] : [])].map(
      ({ text }) => text,
    );
  }

  /** What was read of a section or a page; undefined where its text is another one by now. */
  documentOf(slug: string, source: string): Document | undefined {
    const known = [...this.sections, ...this.pages].find((each) => each.slug === slug);
    const isSame = known && withoutFrontMatter(known.source) === withoutFrontMatter(source);
    return isSame ? known.document : undefined;
  }
}

function once<Source extends object, Made>(make: (source: Source) => Made) {
  const made = new WeakMap<Source, Made>();
  return (source: Source): Made => {
    const known = made.get(source);
    if (known !== undefined) return known;
    const first = make(source);
    made.set(source, first);
    return first;
  };
}

/** Of several files together: what was made of them last, for as long as they are the same. */
function lastOf<Source extends object, Made>(make: (sources: readonly Source[]) => Made) {
  let last: { sources: readonly Source[]; made: Made } | undefined;
  return (sources: readonly Source[]): Made => {
    const isSame =
      last?.sources.length === sources.length &&
      sources.every((source, at) => source === last?.sources[at]);
    if (!last || !isSame) last = { sources: [...sources], made: make(sources) };
    return last.made;
  };
}

function lazy<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
