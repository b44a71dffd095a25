/** The colours that styles of drawings name, by their names without `--color-`. */
export type Colours = Readonly<Record<'paper' | 'ink' | 'quiet' | 'rule' | 'spot', string>>;

/** Those of the site's pages by day (src/styles/first/tokens.css), for files that have no styles. */
export const PAGE: Colours = {
  paper: '#fffdf8',
  ink: '#1d1a15',
  quiet: '#564f43',
  rule: '#cfc5b0',
  spot: '#8a1c1c',
};

/** Those of a book, where drawings look the same in every theme of its reader. */
export const BOOK: Colours = {
  paper: '#fff',
  ink: '#000',
  quiet: '#444',
  rule: '#999',
  spot: '#8a1c1c',
};
