/** The files of a folder of content, by their paths in it. */
export type Files = ReadonlyMap<string, string>;

/** What an editor does to the files: the ones that are changed or new; undefined for one that is gone. */
export type Edit = (files: Files) => Record<string, string | undefined>;

/** A mistake of an editor. */
export interface Mistake {
  /** The mistake in a few words. */
  name: string;
  edit: Edit;
}

/** Writes other words in place of some that stand once in a file. */
export const replace =
  (file: string, words: string, others: string): Edit =>
  (files) => {
    const text = textOf(files, file);
    if (text.split(words).length !== 2) throw new Error(`“${words}” is not once in ${file}.`);
    return { [file]: text.replace(words, () => others) };
  };

/** Writes a text at the end of a file. */
export const append =
  (file: string, more: string): Edit =>
  (files) => ({ [file]: textOf(files, file) + more });

/** Writes a new file, or all of one anew. */
export const write =
  (file: string, text: string): Edit =>
  () => ({ [file]: text });

/** Takes a file away. */
export const remove =
  (file: string): Edit =>
  () => ({ [file]: undefined });

/** Gives a file another name. */
export const rename =
  (file: string, other: string): Edit =>
  (files) => ({ [file]: undefined, [other]: textOf(files, file) });

/** Several edits in a row. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (files) => {
    let changes: Record<string, string | undefined> = {};
    const now = new Map(files);
    for (const edit of edits) {
      const made = edit(now);
      changes = { ...changes, ...made };
      for (const [file, text] of Object.entries(made)) {
        if (text === undefined) now.delete(file);
        else now.set(file, text);
      }
    }
    return changes;
  };

function textOf(files: Files, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`There is no file ${file}.`);
  return text;
}
