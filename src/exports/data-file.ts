/** A file of the site: where it stands, what kind of file it is, and its text. */
export interface DataFile {
  /** From the site's root, without a slash before it: "claims/claims.csv". */
  path: string;
  mediaType: string;
  text: () => Promise<string>;
}
