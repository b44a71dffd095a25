import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../bibliography/index.ts';

/**
 * Makes a reader of one file of a content folder that reads it again only when it has changed. A
 * missing file is read as an empty one.
 */
export function readOnChange<Value>(
  name: string,
  read: (source: SourceFile) => Value,
): (folder: string) => Value {
  let last: { file: string; changed: number; value: Value } | undefined;
  return (folder) => {
    const file = join(folder, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (last?.file !== file || last.changed !== changed) {
      const text = changed ? readFileSync(file, 'utf8') : '';
      last = { file, changed, value: read({ file, text }) };
    }
    return last.value;
  };
}
