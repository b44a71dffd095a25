import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A row as its file has it. */
export type Row = Record<string, unknown> & { id: string };

/** The rows of a file of content/data/, by its name without ending. */
export const rowsOf = (name: string) =>
  parse(readFileSync(`content/data/${name}.yaml`, 'utf8')) as Row[];
