import words from '#words/publication.json' with { type: 'json' };
import { parseHTML } from 'linkedom';
import { editionPath } from '../addresses/paths.ts';
import type { Publication } from '../site/publication.ts';
import { editionInWords } from '../site/publication.ts';
import { printable } from '../take-away/printable.ts';
import type { PrintedSheet } from '../take-away/pdfs.ts';
import type { Whole } from '../take-away/whole.ts';
import { site } from '../words/identity.ts';
import { say } from '../words/message.ts';

/** The links of a page to other pages, which are nowhere that a file to take away could name. */
const ELSEWHERE = 'a[href^="/"], a[href^="../"]';

/** A page whose only links lead to places in it or to other sites, and which names no address of ours. */
function withoutSite(html: string, { whole, edition }: Publication): string {
  const { document } = parseHTML(html);
  for (const link of document.querySelectorAll(ELSEWHERE)) link.removeAttribute('href');
  for (const link of document.querySelectorAll(`a[href="${whole.permanent}"]`)) {
    link.removeAttribute('href');
    link.textContent = editionPath(edition);
  }
  return document.toString();
}

/** A page that is printed: its slug, its titles in full and where there is little room, its HTML. */
interface Printed {
  slug: string;
  title: string;
  short: string;
  html: string;
}

/**
 * A page of an edition as a sheet to print. Nothing in the PDF names a host: pages have the path of
 * the permanent copy at their feet. `address` is where the page stands while it is printed.
 */
function sheetOf(
  { slug, title, short, html }: Printed,
  publication: Publication,
  address: string,
): PrintedSheet {
  const path = editionPath(publication.edition, slug);
  const edition = editionInWords(publication);
  return {
    address,
    ...printable(withoutSite(html, publication), publication, { short, permanent: path }),
    information: {
      title,
      author: publication.creator,
      subject: say(words.subject, { edition, address: path }),
      language: publication.language,
      date: publication.date,
    },
  };
}

/** The copy of a page as a sheet to print. */
export const sheetOfCopy = (
  copy: { slug: string; title: string; html: string },
  publication: Publication,
): PrintedSheet =>
  sheetOf(
    {
      ...copy,
      title: say(words.title, { title: copy.title, site: site.name }),
      short: say(words.short, { title: copy.title, site: site.name }),
    },
    publication,
    publication.whole.address + copy.slug,
  );

/** All sections of an edition as a sheet to print. */
export const sheetOfWhole = ({ html, publication }: Whole): PrintedSheet => {
  const { title, short, address } = publication.whole;
  return sheetOf({ slug: 'home', title, short, html }, publication, address);
};

/** All sections of an edition for a book, whose numbers lead to their places in it. */
export function wholeForBook({ html, publication, cover }: Whole): Whole {
  const { whole, sections } = publication;
  return {
    html: withoutSite(html, publication),
    publication: {
      ...publication,
      whole: {
        ...whole,
        address: editionPath(publication.edition),
        permanent: editionPath(publication.edition),
      },
      sections: sections.map((section) => ({ ...section, address: '' })),
    },
    cover,
  };
}
