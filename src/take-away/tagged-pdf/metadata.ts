import { PDFDict, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

/** What a PDF tells programs about itself. */
export interface PdfInformation {
  title: string;
  author: string;
  subject: string;
  language: string;
  /** The day of its edition (ISO 8601). */
  date: string;
}

const name = (key: string) => PDFName.of(key);

const xml = (text: string) => text.replace(/[&<>"]/gu, (char) => `&#${char.codePointAt(0)};`);

/** A packet of metadata (XMP, ISO 16684-1), with the mark of PDF/UA where the file is such (ISO 14289-1, 5). */
function packet(
  { title, author, subject, language, date }: PdfInformation,
  producer: string,
  isUniversal: boolean,
): string {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title>${inLanguage(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>${xml(producer)}</pdf:Producer>${isUniversal ? '\n<pdfuaid:part>1</pdfuaid:part>' : ''}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/**
 * Has a document say what it is, to people and to programs, in its information (ISO 32000-1, 14.3.3)
 * and in its metadata, with its title in the place of its file's name and its pages numbered as
 * their feet are.
 */
export function writeMetadata(
  pdf: PDFDocument,
  information: PdfInformation,
  isUniversal: boolean,
): void {
  const { context, catalog } = pdf;
  const { title, author, subject, language, date } = information;
  const producer = pdf.getProducer() ?? '';
  const day = new Date(date);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  pdf.setProducer(producer);
  context.lookup(context.trailerInfo.Info, PDFDict).delete(name('Creator'));
  const metadata = context.stream(Buffer.from(packet(information, producer, isUniversal)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(name('Metadata'), context.register(metadata));
  catalog.set(name('Lang'), PDFString.of(language));
  catalog.set(name('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
  for (const page of pdf.getPages()) page.node.set(name('Tabs'), name('S'));
}
