/** All formats of a text in one ZIP, with what tells where it is from. */
import words from '#words/documents.json' with { type: 'json' };
import { strToU8, zipSync } from 'fflate';
import type { CslItem } from '../bibliography/works.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';
import { say } from '../words/message.ts';
import type { Draft, Passage, TextDocument } from './document.ts';
import type { DocumentFormat } from './formats.ts';

/** The bytes of a .zip with these files, by their names, and a README.txt. `name` is theirs without an ending. */
export function evidencePack(
  draft: Draft,
  document: TextDocument,
  name: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Uint8Array {
  const readme = readmeOf(draft, document, name, Object.keys(files));
  const all = { 'README.txt': readme, ...files };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([file, content]) => [
        `${name}/${file}`,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** What the pack holds, where each passage stands, and what the site notes on the records of its sources. */
export function readmeOf(
  { title, passages = [], originals = [], works }: Draft,
  { style }: TextDocument,
  name: string,
  files: readonly string[],
  today = new Date(),
): string {
  const { readme, formats } = words;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${heading}\n${'-'.repeat(heading.length)}`, ...lines] : [];
  const date = dateInWords(dayOf(today));
  const noted = [...new Map([...works, ...originals].map((work) => [work.id, work])).values()]
    .map(noteOn)
    .filter((line) => line !== undefined);
  return `${[
    `${title}\n${'='.repeat(title.length)}`,
    say(readme.made, { site: site.name, date, style: style.name }),
    ...part(readme.files, [
      files
        .map((file) =>
          say(readme.file, {
            name: file,
            format: formats[file.split('.').at(-1) as DocumentFormat],
          }),
        )
        .join('\n'),
      say(readme.pandoc, { name, uri: style.uri, lang: style.language }),
    ]),
    ...part(readme.passages, passages.map(placeOf)),
    ...part(
      readme.sources,
      noted.length > 0 ? [...noted, say(readme.others, { site: site.name })] : [],
    ),
  ].join('\n\n')}\n`;
}

function placeOf({ title, number, edition, address, quote }: Passage, index: number): string {
  const place = number
    ? say(words.readme.numbered, { title, number, edition })
    : say(words.readme.passage, { title, edition });
  const lines = [place, say(words.readme.address, { address }), ...(quote ? [`‘${quote}’`] : [])];
  return `${index + 1}. ${lines.join('\n   ')}`;
}

/** The site’s note on a record, which says how it was traced and what was not, where there is one. */
function noteOn({ id, annote }: CslItem): string | undefined {
  return typeof annote === 'string' && annote
    ? say(words.readme.source, { key: id, note: annote })
    : undefined;
}

const dayOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
