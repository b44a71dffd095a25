import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../bibliography/index.ts';
import { Content, createParsers, type ContentFiles } from './content.ts';
import { contentFolder } from './folders.ts';
import { IMAGE, readImage, type Image } from './images.ts';
import type { KeptFolder } from './kept-editions.ts';

/**
 * A folder of content whose files are read and parsed once, and again only where they have changed
 * since. Nothing else of the site reads that folder.
 */
export class ContentFolder {
  readonly folder: string;
  /** Where the project is; paths of files are given from it. */
  readonly root: string;
  readonly #parsers = createParsers();
  readonly #read = new Map<string, { changed: string; source: SourceFile }>();
  readonly #seen = new Map<string, { changed: string; image: Image }>();
  readonly #kept = new Map<string, Buffer>();
  #judge: (content: Content) => boolean = () => true;
  #isFit = true;
  #content: Content | undefined;

  /** Paths of files are given from `root`, as an author would write them. */
  constructor(folder: string, root: string) {
    this.folder = folder;
    this.root = root;
  }

  /** The content as it was last read. */
  get content(): Content {
    return this.#content ?? this.refresh();
  }

  /** Reads what has changed since it was last read. What is the same as before is the same object. */
  refresh(): Content {
    const files = this.#files();
    this.#content = new Content(files, this.#parsers);
    this.#isFit = this.#judge(this.#content);
    return this.#content;
  }

  /** Has a judge say of the content, now and whenever it is read anew, whether it can be shown. */
  judgeBy(judge: (content: Content) => boolean): void {
    this.#judge = judge;
    this.#isFit = judge(this.content);
  }

  /** Whether the content as it was last read can be shown. */
  get isFit(): boolean {
    return this.#isFit;
  }

  /** The pictures beside the texts; what is the same as before is the same object. */
  #images(): Image[] {
    return ['sections', 'pages'].flatMap((name) =>
      namesIn(join(this.folder, name), IMAGE).flatMap((each) => {
        const path = join(this.folder, name, each);
        const stat = statSync(path, { throwIfNoEntry: false });
        if (!stat?.isFile()) return [];
        const changed = `${stat.mtimeMs} ${stat.size}`;
        const known = this.#seen.get(path);
        if (known?.changed === changed) return [known.image];
        const image = readImage(path, slashed(relative(this.root, path)));
        this.#seen.set(path, { changed, image });
        return [image];
      }),
    );
  }

  #files(): ContentFiles {
    const [ledger] = this.#in('.', /^ledger\.yaml$/u);
    return {
      sections: this.#in('sections', /\.mdx$/u),
      pages: this.#in('pages', /\.mdx$/u),
      references: this.#in('references', /\.(?:ya?ml|json)$/u),
      data: this.#in('data', /\.ya?ml$/u),
      ledger,
      words: namesIn(join(this.folder, 'words'), /^[^.]+$/u).flatMap((language) =>
        this.#in(`words/${language}`, /\.json$/u),
      ),
      kept: this.#editions(),
      images: this.#images(),
      others: this.#others(),
    };
  }

  /** The paths of files that stand where content is edited, and that nothing above reads. */
  #others(): string[] {
    const within = (path: string, depth: number): string[] =>
      entriesIn(join(this.folder, path)).flatMap((entry) => {
        const inner = path === '' ? entry.name : `${path}/${entry.name}`;
        if (LEFT_ALONE.test(entry.name) || (depth === 0 && OWN_CHECKS.has(entry.name))) return [];
        if (entry.isDirectory()) return within(inner, depth + 1);
        return READ.test(inner) ? [] : [slashed(relative(this.root, join(this.folder, inner)))];
      });
    return within('', 0);
  }

  #editions(): KeptFolder[] {
    const editions = join(this.folder, 'editions');
    return namesIn(editions, /^\d/u)
      .filter((name) => statSync(join(editions, name)).isDirectory())
      .sort(byNumber)
      .map((number) => {
        const folder = join(editions, number);
        const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
          // not what a file manager left there, such as .DS_Store
          .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
          .map(({ parentPath, name }) => slashed(relative(folder, join(parentPath, name))));
        return {
          number,
          folder: slashed(relative(this.root, folder)),
          paths: paths.sort(),
          read: (path) => this.#bytesOf(join(folder, path)),
        };
      });
  }

  /** What an edition has kept, which is never changed, and so is read once. */
  #bytesOf(path: string): Buffer {
    const bytes = this.#kept.get(path) ?? readFileSync(path);
    this.#kept.set(path, bytes);
    return bytes;
  }

  #in(name: string, ending: RegExp): SourceFile[] {
    return namesIn(join(this.folder, name), ending).flatMap((each) => {
      const path = join(this.folder, name, each);
      // a link that leads nowhere, or a folder with the name of a file, is no file
      return statSync(path, { throwIfNoEntry: false })?.isFile() ? [this.#file(path)] : [];
    });
  }

  #file(path: string): SourceFile {
    const { mtimeMs, size } = statSync(path);
    const changed = `${mtimeMs} ${size}`;
    const known = this.#read.get(path);
    if (known?.changed === changed) return known.source;
    const file = slashed(relative(this.root, path));
    const source = { file, text: readFileSync(path, 'utf8') };
    this.#read.set(path, { changed, source });
    return source;
  }
}

/** What is read, by its path from the folder. */
const READ =
  /^(?:(?:sections|pages)\/[^/]+\.(?:mdx|jpg|png)|references\/[^/]+\.(?:ya?ml|json)|data\/[^/]+\.ya?ml|ledger\.yaml)$/u;
/** Folders that no author edits, or that other checks look through. */
const OWN_CHECKS = new Set(['editions', 'schemas', 'words']);
/** What file managers, editors and Git leave beside files. */
const LEFT_ALONE = /^\.|^(?:Thumbs\.db|desktop\.ini)$|~$|^#.*#$|^~\$|\.(?:sw[op]|bak|orig|tmp)$/iu;

const slashed = (path: string) => path.split(sep).join('/');
const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** The names of what is in a folder that fit, in order; none where there is no folder. */
const namesIn = (folder: string, ending: RegExp): string[] =>
  entriesIn(folder)
    .map(({ name }) => name)
    .filter((name) => ending.test(name))
    .sort();

/** What is in a folder; nothing where there is no folder. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Reads a folder of content once; paths are given from `root`. */
export const readContent = (folder: string, root: string): Content =>
  new ContentFolder(folder, root).content;

const KEY = Symbol.for('going-mutual.content');

/**
 * The content of this site, one for the whole process. Node loads the configuration, Vite loads the
 * collections, and a build bundles the pages: three copies of this module, each with variables of
 * its own. A symbol of the global registry is what they have in common.
 */
export function siteContent(): ContentFolder {
  const shared = globalThis as { [KEY]?: ContentFolder };
  return (shared[KEY] ??= new ContentFolder(fileURLToPath(contentFolder), process.cwd()));
}

/** The texts of the site's own words, which code imports and nobody parses here. */
export const wordsOfSite = (): string[] =>
  readdirSync('content/words', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join('content/words', name), 'utf8'));
