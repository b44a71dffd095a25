import type { Style } from './styles.ts';
import { FIELDS } from './vocabulary.ts';
import type { CslItem, Name } from './works.ts';

/**
 * The works from which a style may have to tell each work apart, itself among them, in the order of
 * the works: those with a name in common, whoever bears it and in whatever role. A work without
 * names is called by its titles, which are as good as names then. In a style that tells nothing
 * apart each is by itself (CSL 1.0.2, "Disambiguation").
 *
 * This is more than any style asks for. All that it looks at to give a work more names, given names
 * or the letter of a year is in the records of these.
 */
export function rivalsAmong(
  works: readonly CslItem[],
  { style }: Pick<Style, 'style'>,
): (id: string) => readonly string[] {
  if (!/\sdisambiguate/u.test(style)) return (id) => [id];
  const places = new Map(works.map(({ id }, place) => [id, place]));
  const names = new Map(works.map((work) => [work.id, namesOf(work)]));
  const bearers = new Map<string, string[]>();
  for (const [id, own] of names) {
    for (const name of own) bearers.set(name, [...(bearers.get(name) ?? []), id]);
  }
  const found = new Map<string, readonly string[]>();
  return (id) => {
    const rivals =
      found.get(id) ??
      [
        ...new Set([id, ...[...(names.get(id) ?? [])].flatMap((name) => bearers.get(name) ?? [])]),
      ].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    found.set(id, rivals);
    return rivals;
  };
}

/** What a label may call a work by, in small letters. */
function namesOf(work: CslItem): Set<string> {
  const named = Object.entries(work).flatMap(([field, value]) =>
    FIELDS.get(field) === 'names'
      ? (value as readonly Name[]).flatMap(({ family, literal }) => family ?? literal ?? [])
      : [],
  );
  const titles = ['title', 'title-short', 'container-title', 'authority', 'publisher', 'number'];
  const called = named.length > 0 ? named : titles.map((field) => work[field]);
  return new Set(called.flatMap((name) => (typeof name === 'string' ? [name.toLowerCase()] : [])));
}
