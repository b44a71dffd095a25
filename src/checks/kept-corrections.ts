import { anchorOf } from '../addresses/anchors.ts';
import { problem, type Fault, type ParsedFile, type Problem } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import type { KeptEdition } from '../loaders/kept-editions.ts';
import { changedBefore, claimsOf, correctionsIn } from './corrections.ts';
import { readEditions } from './editions.ts';

/**
 * Checks corrections against the pages that closed editions have kept: a closed edition has its
 * corrections already, and an old verdict is the one that the edition before had. Of an edition that
 * kept no such page nothing is said.
 */
export function checkKeptCorrections(content: Content): Problem[] {
  const table = content.table('corrections');
  const { editions } = readEditions(content.table('editions'));
  const last = editions.at(-1)?.number;
  if (!table || last === undefined) return [];
  const keptBefore = (edition: string) => {
    const at = editions.findIndex(({ number }) => number === edition);
    return content.kept.find(({ number }) => number === editions[at - 1]?.number);
  };
  const rows = correctionsIn(table);
  return [
    ...rows.flatMap((row) => {
      const { id, edition } = row.correction;
      const kept = content.kept.find(({ number }) => number === edition);
      const page = kept && pageOf(kept, 'corrections');
      if (edition === last || !page || page.includes(` id="${anchorOf(id)}"`)) return [];
      return at(table, [row.at, 'edition'], {
        what: `Edition ${edition} is closed, and does not have this correction.`,
        cure: `Name the edition that has it first: '${last}'.`,
      });
    }),
    ...rows.flatMap((row) => {
      const was = row.correction['verdict-was'];
      const kept = keptBefore(row.correction.edition);
      if (was === undefined || !kept) return [];
      const earlier = changedBefore(row.correction, rows, editions);
      const published = verdictsOf(kept);
      const other = claimsOf(row.correction).find((claim) => {
        const verdict = published.get(claim);
        return verdict !== undefined && verdict !== was && !earlier.has(claim);
      });
      if (other === undefined) return [];
      return at(table, [row.at, 'verdict-was'], {
        what: `The verdict on ${other} was “${published.get(other)}” in edition ${kept.number}.`,
        cure: 'Give that one, or take the line out where the verdict did not change.',
      });
    }),
  ];
}

function at(table: ParsedFile, path: (string | number)[], fault: Fault): Problem[] {
  const { text, ...location } = table.locationOf(path);
  return [problem(location, text, fault)];
}

function pageOf({ paths, read }: KeptEdition, slug: string): string | undefined {
  const path = `${slug}/index.html`;
  return paths.includes(path) ? read(path).toString() : undefined;
}

/** The verdict on each claim that the register of an edition has. */
const verdictsOf = (edition: KeptEdition): ReadonlyMap<string, string> =>
  new Map(
    [
      ...(pageOf(edition, 'claims') ?? '').matchAll(
        /\sdata-verdict="([^"]+)"(?:(?!\sdata-verdict=).)*?<h3[^>]*\sid="(c-\d+)"/gsu,
      ),
    ].map(([, verdict = '', id = '']) => [id.toUpperCase(), verdict]),
  );
