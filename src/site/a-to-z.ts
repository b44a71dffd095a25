import words from '#words/references.json' with { type: 'json' };
import { parseHTML } from 'linkedom';
import { anchorOf } from '../schemas/index.ts';
import { references } from './references.ts';
import { dataPages, pages, sections, wholeEssay } from './sections.ts';
import { cases, claims, forms, glossary } from './tables.ts';
import { language } from '../words/language.ts';

/** An entry of the list of everything: what it is called, where it stands, and on what page. */
export interface IndexEntry {
  name: string;
  path: string;
  /** The page that it stands on, where that is not the entry itself. */
  on?: string;
}

/** The entries that begin with one letter; what begins with a figure comes before all of them. */
export interface Letter {
  letter: string;
  entries: IndexEntry[];
}

const titleOf = (slug: string) => pages.get(slug)?.title ?? slug;
const onPage = (slug: string) => (name: string, id: string) => ({
  name,
  path: `/${slug}/#${id}`,
  on: titleOf(slug),
});

const whole: IndexEntry[] = [
  ...sections,
  ...dataPages,
  wholeEssay,
  ...['about', 'cite'].flatMap((slug) => pages.get(slug) ?? []),
].map(({ slug, title }) => ({ name: title, path: `/${slug}/` }));

const parts: IndexEntry[] = sections.flatMap(({ slug, title, headings }) =>
  headings.map(({ id, text }) => ({ name: text, path: `/${slug}/#${id}`, on: title })),
);

const rows: IndexEntry[] = [
  ...glossary.map(({ id, term }) => onPage('glossary')(term, id)),
  ...cases.map(({ id, name }) => onPage('cases')(name, id)),
  ...forms.map(({ id, name }) => onPage('forms')(name, id)),
  ...claims.map(({ id, short }) => onPage('claims')(`${id}: ${short}`, anchorOf(id))),
];

const textOf = (html: string) =>
  parseHTML(`<p>${html}</p>`).document.querySelector('p')?.textContent ?? '';

/** A work as the text cites it, with what it is called. */
async function workEntry(id: string): Promise<IndexEntry> {
  const parts = await references.label({ mode: 'narrative', items: [{ id }] });
  const label = textOf(parts.map(({ html }) => html).join(''));
  const title = references.works.get(id)?.csl.title ?? '';
  const name = label.includes(title) ? label : `${label}: ${title}`;
  return { name, path: `/references/#${id}`, on: words.title };
}

const works = await Promise.all((await references.sort()).map(workEntry));

const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
const initial = (name: string) => {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFD')) ?? [];
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
};

/** Everything that has a name of its own on this site, from A to Z. */
export const aToZ: Letter[] = [
  ...Map.groupBy(
    [...whole, ...parts, ...rows, ...works].sort((a, b) => collator.compare(a.name, b.name)),
    ({ name }) => initial(name),
  ),
].map(([letter, entries]) => ({ letter, entries }));
