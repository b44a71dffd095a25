import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withByteOrderMark } from '../../../src/addresses/formats.ts';
import type { CslItem } from '../../../src/bibliography/index.ts';
import { onPath } from '../../debian.ts';
import { bibliographyOf } from '../harvard.ts';
import type { Line } from './figures.ts';

/**
 * What JabRef keeps of works in RIS, as it writes them to BibTeX. The hard works are not among them:
 * it writes nothing at all where one text has a brace without its partner.
 */
export async function readByJabref(works: readonly CslItem[]): Promise<Line[]> {
  if (onPath('jabref').length === 0 || onPath('xvfb-run').length === 0) {
    const text = '\nNOT TESTED: JabRef. To test it: apt-get install jabref xvfb';
    return [{ text, isFault: false }];
  }
  const folder = mkdtempSync(join(tmpdir(), 'jabref-'));
  const [ris, bib] = [join(folder, 'works.ris'), join(folder, 'works.bib')];
  try {
    const ids = works.map(({ id }) => id);
    writeFileSync(ris, withByteOrderMark(await bibliographyOf(works).export(ids, 'ris')));
    // it has no mode without a screen, and keeps its settings at home
    const env = { ...process.env, HOME: folder };
    const command = ['-a', 'jabref', '-n', '-i', `${ris},ris`, '-o', bib];
    spawnSync('xvfb-run', command, { env, timeout: 120_000 });
    const entries = existsSync(bib) ? readFileSync(bib, 'utf8').split(/^(?=@\w+\{,)/mu) : [];
    const kept = new Map(
      entries.map((entry) => [/refid\s*= \{(.*)\}/u.exec(entry)?.[1] ?? '', entry]),
    );
    const found = works.filter(({ id, title = '' }) => kept.get(id)?.includes(lettersOf(title)));
    const others = found.filter(({ id }) => kept.get(id)?.startsWith('@Other'));
    const isFault = found.length < works.length;
    return [
      { text: `\nJabRef of Debian: ${found.length} of ${works.length} works from RIS`, isFault },
      {
        text: `  ${others.length} become “other”, having no type in BibTeX; the key goes to “refid”, days, editors (ED) and DOIs (DO) are lost, and bodies are taken for persons. It reads our BibTeX as it is.`,
        isFault: false,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first words of a title, before anything that JabRef writes in its own way. */
const lettersOf = (title: string) => /^\[?[\p{L}\p{N} ]*/u.exec(title)?.[0] ?? '';
