import { essay, sections, type Section } from './sections.ts';
import { path } from '../addresses/url.ts';

/** A line of the contents list: a section, and what it is divided into where that is on the page. */
export interface ContentsItem {
  href: string;
  title: string;
  /** Whether it is the page that the list stands on. */
  here: boolean;
  parts: readonly { id: string; text: string }[];
}

const partsOf = ({ headings }: Section) => headings.filter(({ depth }) => depth === 2);

/** All sections, and the parts of the one that is shown. */
export const contentsOfSection = (shown: Section): ContentsItem[] =>
  sections.map((section) => ({
    href: path(`/${section.slug}/`),
    title: section.title,
    here: section === shown,
    parts: section === shown ? partsOf(section) : [],
  }));

/** The sections of the essay where they stand on its one page, each with its parts. */
export const contentsOfEssay = (): ContentsItem[] =>
  essay.map((section) => ({
    href: `#${section.slug}`,
    title: section.title,
    here: false,
    parts: partsOf(section),
  }));
