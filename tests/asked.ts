/**
 * What a command is asked for by its arguments, of what it can do; all of it where it is asked for
 * nothing. Throws a RangeError for what it cannot do: a slip of the hand would pass for a test.
 */
export function asked<Name extends string>(
  all: readonly Name[],
  names: readonly string[] = process.argv.slice(2),
): Name[] {
  const unknown = names.filter((name) => !(all as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new RangeError(`There is no “${unknown.join('”, “')}”, but ${all.join(', ')}.`);
  return all.filter((name) => names.length === 0 || names.includes(name));
}
