import { readFileSync } from 'node:fs';

const css = readFileSync('src/styles/first/tokens.css', 'utf8');

const named = (kind: string) =>
  [...css.matchAll(new RegExp(`(--${kind}-[a-z]+): ([^;]+);`, 'gu'))].map(
    ([, name = '', value = '']) => [name, value] as const,
  );

/** The sizes of type that are named for screens, beside that of the text itself. */
export const SIZES = named('text');
/** The colours that are named. */
export const COLOURS = named('color');
