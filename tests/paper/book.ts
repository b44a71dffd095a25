import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { ROOT } from '../builds/sites.ts';

export const BOOK = `${ROOT.folder}/going-mutual.epub`;

/** A drawing of the book: its markup, and the labels in it. */
export interface Drawing {
  svg: string;
  labels: string[];
}

/** The drawings in some markup, in their order. */
export const drawingsIn = (markup: string): Drawing[] =>
  [...markup.matchAll(/<svg\b.*?<\/svg>/gsu)].map(([svg]) => ({
    svg,
    labels: [...svg.matchAll(/<text\b[^>]*>([^<]*)</gu)].map(([, label = '']) => label.trim()),
  }));

/** The drawings of the built book. */
export function drawingsOfBook(): Drawing[] {
  const files = unzipSync(readFileSync(BOOK));
  return Object.keys(files)
    .filter((name) => name.endsWith('.xhtml'))
    .flatMap((name) => drawingsIn(strFromU8(files[name] ?? new Uint8Array())));
}

/** How each element of a drawing looks, by its own attributes. */
export const looksOf = ({ svg }: Drawing) =>
  [...svg.matchAll(/<(\w+)\b([^>]*)>/gu)].map(([, name, written = '']) =>
    [
      name,
      ...[...written.matchAll(/\s((?:fill|stroke|font|text)[\w-]*)="([^"]*)"/gu)]
        .map(([, attribute, value]) => `${attribute}=${value}`)
        .sort(),
    ].join(' '),
  );
