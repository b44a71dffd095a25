/**
 * `npm run test:programs [-- --zotero FOLDER]`: has every program read the exported files of every work, and prints what
 * each loses, with the reason (losses.ts). Ends with 1 where something is lost that has none, or
 * where fewer of the site's entries come out alike than they should (figures.ts).
 */
import { parseArgs } from 'node:util';
import { withBibtexMark, withByteOrderMark } from '../../../src/addresses/formats.ts';
import { bibliographyOf } from '../harvard.ts';
import { clients, type Client, type Files } from './clients.ts';
import { figures, readByPybtex, readByTypst } from './figures.ts';
import { readByJabref } from './jabref.ts';
import { losses, readBy } from './losses.ts';
import { ensurePrograms } from './programs.ts';
import { recordOf, type WorkRecord } from './record.ts';
import { ownWorks, works } from './works.ts';

const bibliography = bibliographyOf(works);
const ids = works.map(({ id }) => id);
const files: Files = {
  // as the site serves them
  bib: withBibtexMark(await bibliography.export(ids, 'bib')),
  ris: withByteOrderMark(await bibliography.export(ids, 'ris')),
  json: await bibliography.export(ids, 'json'),
};
const there = await ensurePrograms();
const { zotero } = parseArgs({ options: { zotero: { type: 'string' } } }).values;
if (!zotero) {
  console.info(
    'NOT TESTED: what Zotero reads. To test it: -- --zotero with a clone of github.com/zotero/translators.',
  );
}

let faults = 0;
/** One program's losses: how many works each touches, and whatever has no reason. */
async function tell({ reader, version, format, read }: Client): Promise<void> {
  const records = await read(files[format]);
  console.info(`\n${reader} (${version}): ${records.size} of ${works.length} works`);
  for (const { readers, field, why, reads } of losses) {
    if (!readers.includes(reader)) continue;
    const touched = works.filter((work) => {
      const value = recordOf(work)[field];
      return reads(value, work) !== value;
    });
    console.info(`  ${field}, ${touched.length} works: ${why}`);
  }
  for (const work of works) {
    const [expected, found] = [readBy(reader, recordOf(work), work), records.get(work.id) ?? {}];
    const fields = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    for (const field of fields as (keyof WorkRecord)[]) {
      if (expected[field] === found[field]) continue;
      faults += 1;
      console.info(
        `  WITHOUT A REASON ${work.id}, ${field}: ${expected[field]} became ${found[field]}`,
      );
    }
  }
}

for (const client of clients(zotero)) {
  if (client.version.endsWith('Debian') && !there.has(client.reader)) continue;
  await tell(client);
}
for (const line of [
  ...(await readByTypst(ownWorks)),
  ...readByPybtex(works, files.bib),
  ...(await readByJabref(ownWorks)),
  ...(await figures(ownWorks)),
]) {
  if (line.isFault) faults += 1;
  console.info(`${line.isFault ? 'FAULT ' : ''}${line.text}`);
}
process.exitCode = faults > 0 ? 1 : 0;
