import { readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import { nameAsTyped } from '../adding/amend.ts';
import { createBibliography, type Name, type Style, type Work } from '../bibliography/index.ts';
import { stylesOnOffer } from '../citation-styles/styles.ts';

let style: Style | undefined;

/** The site's own style, with its locale. */
function ownStyle(): Style {
  const [own] = stylesOnOffer;
  if (!own) throw new Error('The site offers no citation style.');
  const read = (name: string) =>
    readFileSync(new URL(`../bibliography/csl/${name}`, import.meta.url), 'utf8');
  return (style ??= {
    name: own.csl,
    lang: own.lang,
    style: read(`${own.csl}.csl`),
    locale: read(`locales-${own.lang}.xml`),
  });
}

/** A work's entry in the site's style, as plain text. */
export async function entryOf(work: Work): Promise<string> {
  const html = await createBibliography({ works: [work], style: ownStyle() }).entry(work.id);
  return decodeHTML(html.replace(/<[^>]+>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A field of a record, and what it says, as it would be typed. */
export function fieldInWords(name: string, value: unknown): [string, string] {
  if (Array.isArray(value)) return [name, (value as Name[]).map(nameAsTyped).join('; ')];
  return [name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

/** Rows of two columns, below each other. */
export function listIn(rows: readonly (readonly string[])[], margin = '    '): string {
  const width = Math.min(26, Math.max(...rows.map(([name = '']) => name.length)));
  return rows.map(([name = '', text = '']) => `${margin}${name.padEnd(width)}  ${text}`).join('\n');
}
