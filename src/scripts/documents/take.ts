/** Takes a text away as a file. Nothing of it is sent anywhere: the file is made here. */
import words from '#words/documents.json' with { type: 'json' };
import type { StyleId } from '../../addresses/style-names.ts';
import type { Draft } from '../../documents/document.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../documents/formats.ts';
import { inTime } from '../in-time.ts';
import { saveFile } from '../save-file.ts';

/** Why there is no file, in words for readers. */
export class Untaken extends Error {}

/**
 * Makes a file of a draft in a style, and has the browser save it. What formats it is fetched now.
 * Rejects with {@link Untaken}, whose message is for readers, where that cannot be had or the file
 * not be made.
 */
export async function takeDraft(
  draft: Draft,
  format: DocumentFormat,
  style: StyleId,
): Promise<void> {
  const { fileOf, prepare } = await fetched(import('../../documents/file.ts'));
  await fetched(prepare(format, style));
  try {
    const { name, content } = await fileOf(draft, format, style);
    saveFile(new File([content as BlobPart], name, { type: DOCUMENT_FORMATS[format] }));
  } catch (cause) {
    throw new Untaken(words.untaken.failed, { cause });
  }
}

const fetched = async <Part>(part: Promise<Part>): Promise<Part> =>
  inTime(part).catch((cause: unknown) => {
    throw new Untaken(words.untaken.notFetched, { cause });
  });
