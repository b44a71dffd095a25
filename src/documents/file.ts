import type { StyleId } from '../addresses/style-names.ts';
import { exportWork } from '../bibliography/export-work.ts';
import type { CslItem } from '../bibliography/works.ts';
import type { Draft, TextDocument } from './document.ts';
import type { DocumentFormat } from './formats.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toOrg } from './org.ts';
import { toPlain } from './plain.ts';
import { prepareStyle, styleDraft, type Means } from './style.ts';

/** A file to save: its name without a folder, and what is in it. */
export interface DocumentFile {
  name: string;
  content: Uint8Array | string;
}

/** Fetches all that makes a file in a format and a style. Rejects where that cannot be had. */
export async function prepare(format: DocumentFormat, style: StyleId): Promise<void> {
  const parts = format === 'zip' ? [...ENDINGS, format] : [format];
  await Promise.all([prepareStyle(style), ...parts.map((part) => PARTS[part]?.())]);
}

const PARTS: Partial<Record<DocumentFormat, () => Promise<unknown>>> = {
  docx: () => import('./docx.ts'),
  odt: () => import('./odt.ts'),
  zip: () => import('./evidence-pack.ts'),
};

/**
 * A draft as a file in a format and a style. What writes a format of word processors is fetched when
 * it is asked for. Throws as {@link styleDraft} does.
 */
export async function fileOf(
  draft: Draft,
  format: DocumentFormat,
  style: StyleId,
  means?: Means,
): Promise<DocumentFile> {
  const document = await styleDraft(draft, style, means);
  const name = nameOf(draft.title);
  if (format !== 'zip') {
    return { name: `${name}.${format}`, content: await WRITERS[format](document, name) };
  }
  const { evidencePack } = await import('./evidence-pack.ts');
  const files: Record<string, Uint8Array | string> = {};
  for (const ending of ENDINGS) {
    files[`${name}.${ending}`] = await WRITERS[ending](document, name);
  }
  return { name: `${name}.zip`, content: evidencePack(draft, document, name, files) };
}

type Written = Exclude<DocumentFormat, 'zip'>;
type Writer = (
  document: TextDocument,
  name: string,
) => Promise<Uint8Array | string> | Uint8Array | string;

const together = (works: readonly CslItem[], format: 'bib' | 'ris') =>
  `${works.map((work) => exportWork(work, format)).join('\n\n')}\n`;

const WRITERS: Record<Written, Writer> = {
  docx: async (document) => (await import('./docx.ts')).toDocx(document),
  odt: async (document) => (await import('./odt.ts')).toOdt(document),
  md: (document, name) => toMarkdown(document, `${name}.bib`),
  org: (document, name) => toOrg(document, `${name}.bib`),
  html: toHtml,
  txt: toPlain,
  bib: ({ works }) => together(works, 'bib'),
  ris: ({ works }) => together(works, 'ris'),
  json: ({ works }) => `${JSON.stringify(works, null, 2)}\n`,
};
const ENDINGS = Object.keys(WRITERS) as Written[];

/** A name for a file, from a title: letters, figures and hyphens, which every system and TeX take. */
const nameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '') || 'text';
