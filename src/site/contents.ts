import words from '#words/site.json' with { type: 'json' };
import { path } from '../addresses/url.ts';
import type { Section } from './sections.ts';

/** A place of a page, by the id that an address has. */
export interface Place {
  id: string;
  text: string;
}

/** A line of the contents list: a page or a place, and the places in it where they are on the page. */
export interface ContentsItem {
  href: string;
  title: string;
  /** Whether it is the page that the list stands on. */
  here: boolean;
  subheadings: readonly Place[];
}

const subheadingsOf = ({ headings }: Section) => headings.filter(({ depth }) => depth === 2);

/** All sections, and the subheadings of the one that is shown. */
export const contentsOfSection = (shown: Section, sections: readonly Section[]): ContentsItem[] =>
  sections.map((section) => ({
    href: path(`/${section.slug}/`),
    title: section.title,
    here: section === shown,
    subheadings: section === shown ? subheadingsOf(section) : [],
  }));

/** The sections of the essay on its one page, each with its subheadings where these stand there as well. */
export const contentsOfEssay = (essay: readonly Section[], isWhole: boolean): ContentsItem[] =>
  essay.map((section) => ({
    href: `#${section.slug}`,
    title: section.title,
    here: false,
    subheadings: isWhole ? subheadingsOf(section) : [],
  }));

/** The subheadings of a section, and its paragraphs by their numbers. */
export const placesOfSection = (
  section: Section,
  paragraphs: readonly { id: string; number: string; section: string }[],
): Place[] => [
  ...subheadingsOf(section),
  ...paragraphs
    .filter((each) => each.section === section.slug)
    .map(({ id, number }) => ({ id, text: number })),
];

/** The places of a page that is no section, behind the way up to its title, whose id is given. */
export const contentsOfPage = (id: string, places: readonly Place[]): ContentsItem[] =>
  [{ id, text: words.top }, ...places].map((place) => ({
    href: `#${place.id}`,
    title: place.text,
    here: false,
    subheadings: [],
  }));

/** The first of the rows that share something, as the place where they begin, in the order of the rows. */
export const firstOfEach = <Row>(
  rows: readonly Row[],
  shared: (row: Row) => string,
  idOf: (row: Row) => string,
): Place[] =>
  [...Map.groupBy(rows, shared)].flatMap(([text, [first]]) =>
    first ? [{ id: idOf(first), text }] : [],
  );
