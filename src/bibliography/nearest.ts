import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely meant, or nothing where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const mistyped = name.toLowerCase();
  const lower = names.map((each) => each.toLowerCase());
  const best = closest(mistyped, lower);
  const allowed = Math.max(2, Math.floor(name.length / 2));
  return distance(mistyped, best) <= allowed ? names[lower.indexOf(best)] : undefined;
}

/** "Did you mean …?" where something is near, else nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near ? `Did you mean “${near}”?` : '';
}
