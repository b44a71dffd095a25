import { path } from '../addresses/url.ts';
import type { Section } from './sections.ts';

/** A line of the contents list: a section, and its subheadings where they are on the page. */
export interface ContentsItem {
  href: string;
  title: string;
  /** Whether it is the page that the list stands on. */
  here: boolean;
  subheadings: readonly { id: string; text: string }[];
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

/** The sections of the essay on its one page, each with its subheadings. */
export const contentsOfEssay = (essay: readonly Section[]): ContentsItem[] =>
  essay.map((section) => ({
    href: `#${section.slug}`,
    title: section.title,
    here: false,
    subheadings: subheadingsOf(section),
  }));
