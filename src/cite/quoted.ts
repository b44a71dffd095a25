/** A quotation from this site with its citation, in the forms in which it is copied. */
import { inQuotes } from '../citation-styles/quotes.ts';
import { ofParagraph, type CitablePage } from './citable-pages.ts';

/** What is quoted: words of a numbered paragraph, and the directive that finds them on its page. */
export interface Quoted {
  /** The id of the paragraph: "p2-3". */
  id: string;
  text: string;
  /** Begins with ":~:text="; empty where the whole paragraph is quoted. */
  directive: string;
}

/** The parts of a copied quotation. */
export interface QuotedForms {
  /** The words in the quotation marks of the style. */
  words: string;
  /** The citation as HTML without links, since all of it is to be one. */
  citation: string;
  /** Where the citation leads: to the very words, in the edition that was read. */
  link: string;
  /**
   * What is written out where nothing can be linked: the paragraph's address, which a person can
   * read and type. Empty where the citation has an address in it already.
   */
  address: string;
}

/** The forms of a quotation from a page, whose address in the edition that was read is `kept`. */
export function quotedForms(
  { id, text, directive }: Quoted,
  { quotes, edition, paragraphs }: Pick<CitablePage, 'quotes' | 'edition' | 'paragraphs'>,
  kept: string,
): QuotedForms {
  const citation = ofParagraph(edition, paragraphs[id]?.number ?? '').replace(
    /<\/?a\b[^>]*>/gu,
    '',
  );
  return {
    words: inQuotes(text, quotes),
    citation,
    link: `${kept}#${id}${directive}`,
    address: citation.includes(kept) ? '' : `${kept}#${id}`,
  };
}
