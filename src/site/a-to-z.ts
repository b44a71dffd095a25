import words from '#words/references.json' with { type: 'json' };
import type { Bibliography } from '../bibliography/index.ts';
import { anchorOf } from '../addresses/anchors.ts';
import { workPath } from '../addresses/paths.ts';
import { language } from '../words/language.ts';
import { narrativeLabel } from './references.ts';
import type { Section, WrittenPage } from './sections.ts';
import type { Tables } from './tables.ts';
import { verdictInShort } from './verdicts.ts';

/** An entry of the index from A to Z. */
export interface IndexEntry {
  name: string;
  path: string;
  /** The title of the page that it is on, unless the entry is that page. */
  on?: string;
}

/** What begins with one letter, or with any digit ("0–9"). */
export interface Letter<Entry = IndexEntry> {
  letter: string;
  /** The id of its heading. */
  id: string;
  entries: Entry[];
}

/** Everything on the site that has a name of its own. */
export interface Named {
  /** The pages that are listed by their titles. */
  listed: readonly Pick<WrittenPage, 'slug' | 'title'>[];
  /** The sections, whose headings are listed too. */
  sections: readonly Pick<Section, 'slug' | 'title' | 'headings'>[];
  /** The tables whose rows are listed, and the pages that show them, by slug. */
  tables: Pick<Tables, 'glossary' | 'cases' | 'forms' | 'claims'>;
  pages: ReadonlyMap<string, Pick<WrittenPage, 'title'>>;
  references: Pick<Bibliography, 'label' | 'sort' | 'works'>;
  /** Whether there are so many works that they have an index of their own, and are left out here. */
  worksElsewhere?: boolean;
}

const pageEntries = ({ listed }: Named): IndexEntry[] =>
  listed.map(({ slug, title }) => ({ name: title, path: `/${slug}/` }));

const headingEntries = ({ sections }: Named): IndexEntry[] =>
  sections.flatMap(({ slug, title, headings }) =>
    headings.map(({ id, text }) => ({ name: text, path: `/${slug}/#${id}`, on: title })),
  );

function rowEntries({ tables, pages }: Named): IndexEntry[] {
  const on = (slug: string) => (name: string, id: string) => ({
    name,
    path: `/${slug}/#${id}`,
    on: pages.get(slug)?.title ?? slug,
  });
  return [
    ...tables.glossary.map(({ id, term }) => on('glossary')(term, id)),
    ...tables.cases.map(({ id, name }) => on('cases')(name, id)),
    ...tables.forms.map(({ id, name }) => on('forms')(name, id)),
    ...tables.claims.map((claim) =>
      on('claims')(`${claim.id}: ${verdictInShort(claim)}`, anchorOf(claim.id)),
    ),
  ];
}

/** A work by its label in the text and its title. */
async function workEntry(id: string, references: Named['references']): Promise<IndexEntry> {
  const label = await narrativeLabel(id, references);
  const title = references.works.get(id)?.csl.title ?? '';
  const name = label.includes(title) ? label : `${label}: ${title}`;
  return { name, path: workPath(id), on: words.title };
}

const DIGITS = '0–9';

const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
const initialOf = (name: string) => {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFD')) ?? [];
  return /\p{L}/u.test(first) ? first.toUpperCase() : DIGITS;
};

/** Entries by the first letter of their names, in the order in which they are given. */
export const byLetter = <Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Letter<Entry>[] =>
  [...Map.groupBy(entries, (entry) => initialOf(nameOf(entry)))].map(([letter, entries]) => ({
    letter,
    id: `letter-${letter === DIGITS ? 'figure' : letter.toLowerCase()}`,
    entries,
  }));

/** Everything that has a name of its own on this site, from A to Z, as the language sorts it. */
export async function aToZ(named: Named): Promise<Letter[]> {
  const { references } = named;
  const listed = named.worksElsewhere ? [] : await references.sort();
  const works = listed.map((id) => workEntry(id, references));
  const entries = [
    ...pageEntries(named),
    ...headingEntries(named),
    ...rowEntries(named),
    ...(await Promise.all(works)),
  ].sort((a, b) => collator.compare(a.name, b.name));
  return byLetter(entries, ({ name }) => name);
}
