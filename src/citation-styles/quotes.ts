/** Quotation marks of a language: outer ones, and those within them. */
export type Quotes = [open: string, close: string, innerOpen: string, innerClose: string];

const inEnglish: Record<string, Quotes> = {
  'en-GB': ['‘', '’', '“', '”'],
  'en-US': ['“', '”', '‘', '’'],
};

/** The quotation marks of a style's language; British ones where it is another than ours. */
export const quotesOf = (lang: string): Quotes => inEnglish[lang] ?? (inEnglish['en-GB'] as Quotes);

/** A quotation within outer marks: its own double ones become the inner marks of the language. */
export function inQuotes(text: string, [open, close, innerOpen, innerClose]: Quotes): string {
  // a single closing mark may be an apostrophe, so only double marks within are changed
  const inner =
    open === '“' ? text.replaceAll(open, innerOpen).replaceAll(close, innerClose) : text;
  return `${open}${inner}${close}`;
}
