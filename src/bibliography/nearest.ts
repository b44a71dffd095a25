import { distance } from 'fastest-levenshtein';

/**
 * The known name that a mistyped one most likely meant, or nothing where none is near: within
 * `allowed` slips of the hand, half as many as it has letters where nothing is said, and two at least.
 */
export function nearest(
  name: string,
  known: Iterable<string>,
  allowed = Math.max(2, Math.floor(name.length / 2)),
): string | undefined {
  const mistyped = name.toLowerCase();
  const [best] = [...known]
    .map((each) => ({ each, far: distance(mistyped, each.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= allowed ? best.each : undefined;
}

/** The only known name of which this is a whole part: "article-newspaper" for "newspaper". */
function inFull(part: string, known: readonly string[]): string | undefined {
  const having = known.filter((each) => each.split('-').includes(part.toLowerCase()));
  return having.length === 1 ? having[0] : undefined;
}

/** "Did you mean …?" where something is near, else nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearest(name, names) ?? inFull(name, names);
  return near ? `Did you mean “${near}”?` : '';
}
