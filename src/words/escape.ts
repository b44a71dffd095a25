/** Text as HTML or XML that reads the same, in an element or in an attribute (XML 1.0, 2.4). */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
