/**
 * Run before a build (`node --import`): counts how often each file of content/ is read by functions
 * of node:fs, and each of their texts is parsed by yaml or satteri. When the process ends it appends
 * what it counted to the file that COUNT_READS names, as a line of JSON.
 *
 * Vite reads every section and page once more, to compile it as a module. It does so in Rust, where
 * nothing is counted here, and nothing can be done about it.
 */
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How often something was done to each file, by its path within content/. */
type Counts = Record<string, number>;

/** What a build did to the files of content/. */
export interface Reads {
  read: Counts;
  /** Documents count twice, once with their front matter alone. */
  parsed: Counts;
}

const CONTENT = resolve('content');
/** What code imports, and what a build does not read. */
const NO_SOURCE = /^(?:words|schemas)\//u;

const reads: Reads = { read: {}, parsed: {} };
const files = new Map<string, string>();

const add = (counts: Counts, file: string) => {
  counts[file] = (counts[file] ?? 0) + 1;
};

function noteRead(path: unknown): void {
  const file = path instanceof URL ? fileURLToPath(path) : path;
  if (typeof file !== 'string') return;
  const name = relative(CONTENT, resolve(file)).replaceAll('\\', '/');
  if (name !== '' && !name.startsWith('..') && !NO_SOURCE.test(name)) add(reads.read, name);
}

/** Counts a text that is one of the files, or a document without its front matter, or that alone. */
function noteParsed(text: string): void {
  for (const [file, source] of files) {
    const isBody = file.endsWith('.mdx') && text.length > 100 && source.includes(text.trim());
    if (source === text || isBody) return add(reads.parsed, file);
    if (file.endsWith('.mdx') && text.startsWith('#') && source.startsWith(`-${text.slice(1)}`)) {
      return add(reads.parsed, `${file}, its front matter`);
    }
  }
}

const original = { ...fs, promises: { ...fs.promises } };
for (const name of fs.readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })) {
  const file = name.replaceAll('\\', '/');
  if (NO_SOURCE.test(file) || !/\.(?:mdx|ya?ml|json)$/u.test(file)) continue;
  files.set(file, fs.readFileSync(`${CONTENT}/${file}`, 'utf8'));
}

/** How deep in functions that count: to read the bytes of a file opens it as well. */
let depth = 0;
const counted = <Args extends unknown[], Result>(read: (...args: Args) => Result) =>
  function (this: unknown, ...args: Args): Result {
    if (depth === 0) noteRead(args[0]);
    depth++;
    try {
      return read.apply(this, args);
    } finally {
      depth--;
    }
  };
Object.assign(fs, {
  readFileSync: counted(original.readFileSync),
  readFile: counted(original.readFile),
  openSync: counted(original.openSync),
  open: counted(original.open),
  createReadStream: counted(original.createReadStream),
});
Object.assign(fs.promises, {
  readFile: counted(original.promises.readFile),
  open: counted(original.promises.open),
});
syncBuiltinESMExports();

/** The parsers of content, each in place of itself in a module that counts. */
const PARSERS = { yaml: 'parseDocument', satteri: 'mdxToMdast' } as const;
const isParser = (name: string): name is keyof typeof PARSERS => name in PARSERS;
Object.assign(globalThis, { noteParsed });

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    return isParser(specifier) && !context.parentURL?.startsWith('counted:')
      ? { url: `counted:${specifier}?${found.url}`, shortCircuit: true }
      : found;
  },
  load: (url, context, next) => {
    const [, parser = '', real] = /^counted:(\w+)\?(.*)$/u.exec(url) ?? [];
    if (!isParser(parser)) return next(url, context);
    const name = PARSERS[parser];
    return {
      format: 'module',
      shortCircuit: true,
      source: `import * as real from '${real}';
        export * from '${real}';
        export default real.default;
        export const ${name} = (text, ...rest) => (noteParsed(text), real.${name}(text, ...rest));`,
    };
  },
});

process.on('exit', () => {
  const output = process.env['COUNT_READS'];
  if (output && Object.keys(reads.read).length > 0) {
    original.appendFileSync(output, `${JSON.stringify(reads)}\n`);
  }
});
