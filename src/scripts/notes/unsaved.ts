/** What a reader typed and the notebook has not kept yet, which outlives the page: see note-editor.ts. */
import type { Edit } from '../../notes/changes.ts';
import { recall, remember } from '../device.ts';

const KEY = 'notes-unsaved';

/** What is unsaved, by the ids of the notes. */
export function unsaved(): Map<string, Edit> {
  try {
    const value: unknown = JSON.parse(recall(KEY) ?? '{}');
    return new Map(Object.entries(value ?? {}).filter(isEdit));
  } catch {
    return new Map();
  }
}

const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isEdit = (entry: [string, unknown]): entry is [string, Edit] => {
  const value = entry[1] as Record<string, unknown> | null;
  return typeof value?.['words'] === 'string' && isTexts(value['tags']) && isTexts(value['read']);
};

/** Remembers what is unsaved of a note, or nothing any more. */
export function rememberUnsaved(id: string, edit?: Edit): void {
  const all = unsaved();
  if (edit) all.set(id, edit);
  else all.delete(id);
  remember(KEY, all.size === 0 ? '' : JSON.stringify(Object.fromEntries(all)));
}
