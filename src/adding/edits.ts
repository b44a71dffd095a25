import type { Problem, SourceFile } from '../bibliography/index.ts';
import { Content, type ContentFiles, type Parsers } from '../loaders/content.ts';
import { checkContent } from '../checks/content.ts';

/** Files of the content as they would be, new ones among them. */
export type Edits = readonly SourceFile[];

const FOLDERS = ['sections', 'pages', 'references', 'data'] as const;

/** The content as it would be with these files. */
export function contentWith(files: ContentFiles, edits: Edits, parsers: Parsers): Content {
  const changed = Object.fromEntries(
    FOLDERS.map((folder) => {
      const own = edits.filter(({ file }) => file.split('/').at(-2) === folder);
      const kept = files[folder].map((each) => own.find(({ file }) => file === each.file) ?? each);
      return [folder, [...kept, ...own.filter((each) => !kept.includes(each))]];
    }),
  );
  return new Content({ ...files, ...changed }, parsers);
}

const isError = ({ severity }: Problem) => severity === 'error';
const same = ({ file, text, what }: Problem) => [file, text, what].join('\n');

/** The errors that content would have and has not now. */
export function hindrances(now: readonly Problem[], after: Content): Problem[] {
  const known = new Set(now.map(same));
  return checkContent(after).filter((each) => isError(each) && !known.has(same(each)));
}

const lineEnd = (text: string) => (/\r\n/u.test(text) ? '\r\n' : '\n');

/** A file with rows put at its end, or before an offset; not a byte of what is there changes. */
export function insert(source: string, rows: string, at = source.length): string {
  const before = source.slice(0, at);
  const end = lineEnd(source);
  const gap = before === '' || before.endsWith('\n') ? '' : end;
  return before + gap + rows.replace(/\n/gu, end) + source.slice(at);
}
