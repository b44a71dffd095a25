import { incompleteWorks } from '../adding/incomplete-works.ts';
import type { Work } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import { linksSchema } from '../schemas/links.ts';
import { healthOf } from '../site/source-health.ts';
import { say } from './say.ts';

/** How many works are named of those that lack the same. */
const SHOWN = 12;

/**
 * Says what works of a content lack, the worst for a reader first; with `isAll`, of however many it
 * is true.
 */
export function sayWhatWorksLack(
  works: readonly Work[],
  content: Content,
  { isAll }: { isAll: boolean },
): void {
  const whose = works.length === 1 ? String(works[0]?.id) : `the ${works.length} works`;
  const lacks = incompleteWorks(works, reachIn(content));
  if (lacks.length === 0) say(`Nothing is missing from ${whose}.`);
  for (const { what, cure, ids } of lacks) {
    const shown = isAll ? ids : ids.slice(0, SHOWN);
    const more =
      ids.length > shown.length ? `, and ${ids.length - shown.length} more (“--all”)` : '';
    const count = works.length > 1 ? `${ids.length} of ${works.length}: ` : '';
    say(`${what}\n  → ${cure}\n    ${count}${shown.join(', ')}${more}\n`);
  }
}

/** What came of opening the address of each work (“npm run links”), or what its record says of it. */
function reachIn(content: Content) {
  const rows = linksSchema.safeParse(content.table('links')?.value ?? []).data ?? [];
  const results = new Map(rows.map((row) => [row.url, row]));
  return (work: Work) => {
    const { health, copy } = healthOf(work, results);
    return { isGone: health === 'gone', hasCopy: copy !== undefined };
  };
}
