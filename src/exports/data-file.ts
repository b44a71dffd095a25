/** A file that the build writes beside the pages. Its text is made when it is asked for. */
export interface DataFile {
  /** From the site's root, without a slash before it: "claims/claims.csv". */
  path: string;
  mediaType: string;
  text: () => Promise<string>;
}
