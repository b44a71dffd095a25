import type { Fault } from '../fault.ts';
import { code } from './code.ts';
import { content } from './content.ts';
import { documents } from './documents.ts';
import { files } from './files.ts';
import { labels } from './labels.ts';
import { looks } from './looks.ts';
import { notes } from './notes.ts';
import { pages } from './pages.ts';
import { scripts } from './scripts.ts';

/** Every fault, in the order in which they are tried. */
export const faults: readonly Fault[] = [
  ...pages,
  ...looks,
  ...scripts,
  ...files,
  ...content,
  ...code,
  ...labels,
  ...documents,
  ...notes,
];
