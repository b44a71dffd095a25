import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely meant, or nothing where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const mistyped = name.toLowerCase();
  const [best] = [...known]
    .map((each) => ({ each, far: distance(mistyped, each.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  const allowed = Math.max(2, Math.floor(name.length / 2));
  return best && best.far <= allowed ? best.each : undefined;
}

/** "Did you mean …?" where something is near, else nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near ? `Did you mean “${near}”?` : '';
}
