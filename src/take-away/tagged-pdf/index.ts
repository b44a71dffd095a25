import { createHash } from 'node:crypto';
import {
  decodePDFRawStream,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { contentWithText, withArtifacts } from './artifacts.ts';
import { boundsOf, placeBoxes } from './bounds.ts';
import { isUniversal } from './conformance.ts';
import { fontsOf } from './fonts.ts';
import type { Page } from './marks.ts';
import { writeMetadata, type PdfInformation } from './metadata.ts';
import { operationsOf, streamOf } from './operations.ts';
import { deleteOrphans } from './orphans.ts';
import { readStructure } from './reading.ts';
import { shaped } from './shaping.ts';
import { contentIn } from './tree.ts';
import { withWordBreaks } from './word-breaks.ts';
import { writeStructure } from './writing.ts';

export { mark, readMark, type Page } from './marks.ts';
export type { PdfInformation } from './metadata.ts';

/** The content of a page, a character a byte. */
function contentOf({ node }: PDFPage): string {
  const stream = node.Contents();
  if (stream instanceof PDFRawStream)
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  throw new RangeError('A page that Chromium has printed is not one stream.');
}

function setContent({ node, doc: { context } }: PDFPage, content: string): void {
  const stream = context.flateStream(Buffer.from(content, 'latin1'));
  const object = node.get(PDFName.of('Contents'));
  if (object instanceof PDFRef) context.assign(object, stream);
}

/** A name for a file that another file does not have, and the same file has again (ISO 32000-1, 14.4). */
const fileId = (of: readonly string[]) =>
  PDFHexString.of(createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32));

/**
 * A PDF of Chromium's, as far as it can be brought to PDF/UA-1 (ISO 14289-1): its structure shaped
 * from its own and from what the page knows of itself, with this information in the place of its
 * own, so that the same text is the same file. It looks as it did. Throws a RangeError where the
 * file is not as Chromium has written it until now.
 */
export async function accessiblePdf(
  printed: Uint8Array,
  information: PdfInformation,
  { marked, text }: Page,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = pdf.getPages();
  const contents = pages.map(contentOf);
  const operations = contents.map(operationsOf);
  const withText = operations.map(contentWithText);

  const before = readStructure(pdf);
  const after = shaped(before, marked, ({ page, id }) => !withText[page]?.has(id));
  const fonts = pages.map(fontsOf);
  placeBoxes(
    after,
    operations.map((ofPage, index) => boundsOf(ofPage, fonts[index] ?? new Map())),
  );
  writeStructure(pdf, before, after);

  const structured = pages.map(() => new Set<number>());
  for (const { page, id } of contentIn(after)) structured[page]?.add(id);
  withWordBreaks(operations, fonts, after, text).forEach((ofPage, index) => {
    const page = pages[index];
    if (page) setContent(page, streamOf(withArtifacts(ofPage, structured[index] ?? new Set())));
  });

  const isClaimed = isUniversal(
    after,
    fonts.flatMap((ofPage) => [...ofPage.values()]),
  );
  writeMetadata(pdf, information, isClaimed);
  const id = fileId([JSON.stringify(information), ...contents]);
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  deleteOrphans(pdf.context);
  // anew, not as changes at its end: what is no longer needed would stay in it
  return pdf.save({ rewrite: true });
}
