import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Name, Work } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import { isOwnContent } from '../loaders/folders.ts';

/** Where VS Code looks for it in a project. Git ignores it. */
const FILE = '.vscode/works.code-snippets';

/** A snippet as VS Code reads it from a file in .vscode/ that ends in “.code-snippets”. */
interface Snippet {
  /** The languages of files, by VS Code's names. */
  scope: string;
  /** The only files in which it is offered. */
  include: string[];
  prefix: string;
  body: string;
  description: string;
}

/** Where works are cited in running text: by VS Code's names with its extension for MDX, and without. */
const TEXTS = {
  scope: 'mdx,markdown,plaintext',
  include: ['**/content/sections/**', '**/content/pages/**'],
};

/**
 * Where they are cited in tables. Not in the lists of works: there a known author's name would be
 * completed to the key of what else they wrote.
 */
const TABLES = { scope: 'yaml', include: ['**/content/data/**'] };

/** How many letters of a key and of the title beside it VS Code shows, in a list of its usual width. */
const SHOWN = 48;
const SHORTEST = 12;

/**
 * The keys of all works as a file of VS Code's snippets, which it completes without any extension:
 * in texts once “@” and a letter are typed, and in tables without the “@”.
 */
export function completionsOf(works: readonly Work[]): string {
  // grouped by what is typed: VS Code shows a snippet's name, and two works may have one title
  const snippets: Record<string, Record<string, Snippet>> = {};
  for (const work of works.toSorted((a, b) => a.id.localeCompare(b.id))) {
    const description = inWords(work);
    for (const [places, text] of [
      [TEXTS, `@${work.id}`],
      [TABLES, work.id],
    ] as const) {
      const body = text.replace(/[\\$}]/gu, '\\$&');
      snippets[text] = { [nameOf(work, text)]: { ...places, prefix: text, body, description } };
    }
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/**
 * What stands beside the key in the list: as much of the title as leaves the key whole. All of the
 * description is shown only to who asks for it.
 */
function nameOf({ csl, id }: Work, text: string): string {
  const title = csl.title ?? id;
  const room = Math.max(SHOWN - text.length, SHORTEST);
  return title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title;
}

/** Who wrote it, when, and its title. */
function inWords({ csl }: Work): string {
  const names = (csl.author ?? csl.editor ?? []).map(surname);
  const who = names.length > 3 ? `${names[0]} et al.` : names.join(', ');
  const year = csl.issued?.['date-parts']?.[0]?.[0] ?? csl.issued?.literal;
  return [who, year, csl.title].filter(Boolean).join('. ');
}

const surname = ({ family, literal }: Name) => family ?? literal ?? '';

/**
 * Writes the file of keys anew where they have changed, in the project at `root`. Not where a list of
 * works has a mistake, for then some are missing, and not for content that stands elsewhere than the
 * site's own.
 */
export function keepCompletions({ works: { works, unread } }: Content, root = ''): void {
  if (!isOwnContent || unread.length > 0) return;
  const file = join(root, FILE);
  const next = completionsOf(works);
  if (textOf(file) === next) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, next);
  } catch {
    // a folder that is read-only: what is completed is no reason to stop
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
