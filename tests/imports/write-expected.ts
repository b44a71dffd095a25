/**
 * Writes what Pandoc reads of each file in files/ (`npm run expected:pandoc`; 3.10 was used).
 */
import { writeFileSync } from 'node:fs';
import { pandoc, PANDOC } from '../bibliography/programs/clients.ts';
import { exported } from './files.ts';

const read: Record<string, unknown> = {};
for (const { name, text, from } of exported) {
  const said = await pandoc({ from, to: 'csljson' }, text);
  // it reads nothing of RIS in which a value goes on below
  if (said) read[name] = JSON.parse(said);
}
writeFileSync(
  new URL('expected.json', import.meta.url),
  `${JSON.stringify({ version: PANDOC, read }, null, 2)}\n`,
);
