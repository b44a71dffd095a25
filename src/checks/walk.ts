/** The way to a value in a file: positions in lists and names of fields. */
export type Steps = (string | number)[];

/** Every value within a value, with the way to it. */
export function* walk(value: unknown, path: Steps = []): Generator<[Steps, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
