/**
 * The address of a DOI at its resolver, with encoded what has another meaning in an address or is
 * best not left in one (DOI Handbook, “DOI Name Encoding Rules for URL Presentation”, mandatory and recommended rules).
 */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${doi
    .replace(/[%"# ?<>{}^[\]`|\\+]/gu, encodeURIComponent)
    // browsers take these for steps between folders
    .replace(/\/(\.\.?)\//gu, '/$1%2F')}`;
