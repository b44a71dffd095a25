import { slug as slugged } from 'github-slugger';
import { isWritten, ownerOf, WRITTEN_PAGES } from '../addresses/pages.ts';
import { didYouMean, problem, type Fault, type Problem } from '../bibliography/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';

/**
 * Checks the names of files that become addresses: a section must not take what something else has
 * already, or its page is lost, and a text of content/pages/ must be one that the site shows.
 */
export function checkNames(
  sections: readonly ParsedDocument[],
  pages: readonly ParsedDocument[],
): Problem[] {
  const taken = new Map(sections.map(({ slug, file }) => [slug, file]));
  return [
    ...sections.flatMap(({ slug, file }) => {
      const owner = ownerOf(slug);
      if (owner) return report(file, isTaken(slug, owner));
      return ADDRESS.test(slug) ? [] : report(file, notAnAddress(slug));
    }),
    ...pages.flatMap(({ slug, file }) => {
      const section = taken.get(slug);
      if (isWritten(slug)) return [];
      return report(file, section ? isTaken(slug, section) : notShown(slug));
    }),
  ];
}

/** Checks that every section has a place of its own among them: two at one would stand in no order. */
export function checkOrder(sections: readonly ParsedDocument[]): Problem[] {
  const placed = sections.flatMap((section) => {
    const { order } = (section.frontMatter?.value ?? {}) as { order?: unknown };
    return typeof order === 'number' ? [{ ...section, order }] : [];
  });
  const free = Math.max(0, ...placed.map(({ order }) => order)) + 1;
  return placed.flatMap(({ frontMatter, order }, at) => {
    // told of one of the two, or both would be given the place that is offered
    const other = placed.slice(0, at).find((each) => each.order === order);
    if (!other || !frontMatter) return [];
    const { text, ...location } = frontMatter.locationOf(['order']);
    return [
      problem(location, text, {
        what: `The place ${order} among the sections is that of ${other.file} as well.`,
        cure: `Give one of the two another, such as ${Math.floor(free)}.`,
      }),
    ];
  });
}

/** What an address is made of; capitals would be another file on some computers, and the same on others. */
const ADDRESS = /^[a-z\d]+(?:-[a-z\d]+)*$/u;

const report = (file: string, fault: Fault) => [problem({ file, line: 1, column: 1 }, file, fault)];

const isTaken = (slug: string, owner: string): Fault => ({
  what: `The address /${slug}/ of this file is already that of ${owner}.`,
  cure: 'Give the file another name.',
});

const notAnAddress = (slug: string): Fault => ({
  what: `“${slug}” cannot be the address of a page.`,
  cure: `Name the file with small letters, digits and hyphens alone, as in “${suggestion(slug)}.mdx”.`,
});

const suggestion = (slug: string) =>
  slugged(
    slug
      .replace(/\.mdx?$/iu, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  )
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'a-name';

const notShown = (slug: string): Fault => ({
  what: 'Nothing on the site shows a page of this name.',
  cure:
    didYouMean(slug, Object.keys(WRITTEN_PAGES)) ||
    'Take it out of this folder, or make it a section.',
});
