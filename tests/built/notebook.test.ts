import words from '#words/notebook.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { writeBackup } from '../../src/notes/backup.ts';
import { flat, page, textFile } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';
import { Device } from '../notes/notebook.ts';
import { compileSchema } from './schema.ts';

test('the page of notes says without scripts what it would do, and where notes are kept', () => {
  const { document } = page('./notes/');
  const said = flat(document.querySelector('main')?.textContent);
  for (const text of [words.intro, words.kept, words.how.keep, words.how.keys]) {
    expect(said).toContain(flat(text));
  }
  expect(flat(document.querySelector('main noscript')?.textContent)).toBe(words.withoutScripts);
  // what only a script can do is not there without one
  expect(document.querySelectorAll('main :is(button, input, textarea, select)')).toHaveLength(0);
});

test('the schema of a backup is published, and what the notebook writes is as it says', () => {
  const schema = JSON.parse(textFile('notes.schema.json')) as { $id: string };
  expect(schema.$id).toBe(`${ROOT.address}notes.schema.json`);
  const device = new Device('one');
  device.add({ words: 'Mine', tags: ['pay'], read: ['bach-2012'] });
  const backup: unknown = JSON.parse(
    writeBackup(device.backUp(), '2026-11-28T12:00:00Z', { site: ROOT.address }),
  );
  expect(backup).toHaveProperty('$schema', schema.$id);
  const isValid = compileSchema(schema);
  isValid(backup);
  expect(isValid.errors).toBeNull();
});
