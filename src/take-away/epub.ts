import written from '#words/publication.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { chaptersOf, type Chapter } from './chapters.ts';
import type { Publication } from '../site/publication.ts';
import { takeImagesOut, type ImageFile } from './images.ts';
import { COVER_FILE } from './names.ts';
import { contentDocument, toXml, xmlText } from './xhtml.ts';

const { epub: words } = written;

const css = readFileSync(new URL('book.css', import.meta.url), 'utf8');

/** The contents as EPUB 2 has them. */
const CONTENTS_2 = 'contents.ncx';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** How the book can be read, in the words of schema.org (EPUB Accessibility 1.1, 2.2). */
const accessibility = (pictures: boolean, images: boolean): (readonly [string, string])[] => [
  ['accessMode', 'textual'],
  ...(pictures || images ? [['accessMode', 'visual'] as const] : []),
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'ARIA'],
  ...(pictures ? [['accessibilityFeature', 'longDescription'] as const] : []),
  ...(images ? [['accessibilityFeature', 'alternativeText'] as const] : []),
  ['accessibilityHazard', 'none'],
  ['accessibilitySummary', [words.summary, ...(pictures ? [words.pictures] : [])].join(' ')],
];

const hasImage = ({ content }: Chapter) => content.querySelector('img') !== null;
const hasPicture = ({ content }: Chapter) => content.querySelector('svg') !== null;

const identifierOf = ({ whole }: Publication) => `${whole.address}${whole.name}.epub`;

function metadata(publication: Publication, chapters: readonly Chapter[]): string {
  const { whole, creator, language, description, date, licence } = publication;
  const core = {
    title: whole.title,
    creator,
    publisher: creator,
    language,
    date,
    description,
    rights: licence,
    source: whole.permanent,
  };
  const properties = [
    ['dcterms:modified', `${date}T00:00:00Z`] as const,
    ...accessibility(chapters.some(hasPicture), chapters.some(hasImage)).map(
      ([name, value]) => [`schema:${name}`, value] as const,
    ),
  ];
  return [
    `<dc:identifier id="identifier">${xmlText(identifierOf(publication))}</dc:identifier>`,
    ...Object.entries(core).map(([name, value]) => `<dc:${name}>${xmlText(value)}</dc:${name}>`),
    ...properties.map(([name, value]) => `<meta property="${name}">${xmlText(value)}</meta>`),
    // for programs of EPUB 2, as the contents below
    '<meta name="cover" content="cover"/>',
  ].join('\n');
}

const idOf = ({ file }: Pick<Chapter, 'file'>) => `file-${file.replace('.xhtml', '')}`;

/** The package document (EPUB 3.3, 5). */
function packageDocument(
  publication: Publication,
  chapters: readonly Chapter[],
  images: readonly ImageFile[],
): string {
  const items = chapters.map(
    (chapter) =>
      `<item id="${idOf(chapter)}" href="${chapter.file}" media-type="application/xhtml+xml"${hasPicture(chapter) ? ' properties="svg"' : ''}/>`,
  );
  const pictures = images.map(
    ({ path, mediaType }, at) =>
      `<item id="image-${at + 1}" href="${path}" media-type="${mediaType}"/>`,
  );
  const [title, ...rest] = chapters.map((chapter) => `<itemref idref="${idOf(chapter)}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${publication.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(publication, chapters)}
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="contents-2" href="${CONTENTS_2}" media-type="application/x-dtbncx+xml"/>
<item id="css" href="book.css" media-type="text/css"/>
<item id="cover" href="${COVER_FILE}" media-type="image/png" properties="cover-image"/>
${[...items, ...pictures].join('\n')}
</manifest>
<spine toc="contents-2">
${[title, '<itemref idref="contents"/>', ...rest].join('\n')}
</spine>
</package>
`;
}

const link = (to: string, text: string, attributes = '') =>
  `<a${attributes} href="${xmlText(to)}">${xmlText(text)}</a>`;

/** The navigation document, with landmarks (EPUB 3.3, 7). */
function navigation({ language }: Publication, chapters: readonly Chapter[]): string {
  const [, ...listed] = chapters;
  const contents = listed.map(({ file, title, headings }) => {
    const parts = headings.map(({ id, text }) => `<li>${link(`${file}#${id}`, text)}</li>`);
    return `<li>${link(file, title)}${parts.length > 0 ? `<ol>${parts.join('')}</ol>` : ''}</li>`;
  });
  const landmark = (type: string, file: string | undefined, text: string) =>
    file ? `<li>${link(file, text, ` epub:type="${type}"`)}</li>` : '';
  const first = (kind: Chapter['kind']) => chapters.find((each) => each.kind === kind)?.file;
  const landmarks = [
    landmark('titlepage', first('titlepage'), words.titlePage),
    landmark('toc', 'contents.xhtml', words.contents),
    landmark('bodymatter', first('chapter'), words.start),
    landmark('bibliography', first('bibliography'), words.references),
  ];
  return contentDocument(
    language,
    words.contents,
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${xmlText(words.contents)}</h1><ol>${contents.join('')}</ol></nav>
<nav epub:type="landmarks" aria-label="${xmlText(words.landmarks)}" hidden="hidden"><ol>${landmarks.join('')}</ol></nav>`,
  );
}

/**
 * The contents once more, for what reads those of EPUB 2 alone (NCX; EPUB 3.3, 5.9): MuPDF, and
 * libraries for JavaScript.
 */
function contentsForEpub2(publication: Publication, chapters: readonly Chapter[]): string {
  const [, ...listed] = chapters;
  const point = (to: string, text: string, parts = '') =>
    `<navPoint><navLabel><text>${xmlText(text)}</text></navLabel><content src="${xmlText(to)}"/>${parts}</navPoint>`;
  const points = listed.map(({ file, title, headings }) =>
    point(file, title, headings.map(({ id, text }) => point(`${file}#${id}`, text)).join('')),
  );
  let order = 0;
  const numbered = points.join('').replaceAll('<navPoint>', () => {
    order += 1;
    return `<navPoint id="point-${order}" playOrder="${order}">`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${publication.language}">
<head><meta name="dtb:uid" content="${xmlText(identifierOf(publication))}"/></head>
<docTitle><text>${xmlText(publication.whole.title)}</text></docTitle>
<navMap>${numbered}</navMap>
</ncx>
`;
}

/** A chapter's file. Its kind stands on its one section; DPUB-ARIA has no role for a title page. */
function chapterFile({ language }: Publication, { id, kind, title, content }: Chapter): string {
  const role = kind === 'titlepage' ? '' : ` role="doc-${kind}"`;
  const inside = [...content.childNodes].map(toXml).join('');
  const body = `<section epub:type="${kind}"${role} class="${kind}" aria-labelledby="${id}">${inside}</section>`;
  return contentDocument(language, title, body);
}

/** The same hour wherever it is made: an archive has the local time (APPNOTE.TXT, 4.4.6). */
const localMidnight = (date: string) => new Date(`${date}T00:00:00`);

/** The page of the whole as a book: EPUB 3.3, one file for each section, and nothing from elsewhere; its cover a PNG. */
export function toEpub(html: string, publication: Publication, cover: Uint8Array): Uint8Array {
  const chapters = chaptersOf(html, publication);
  const images = takeImagesOut(chapters.map(({ content }) => content));
  const files: Zippable = {
    // first and as it is, so that programs know the file by its first bytes (EPUB 3.3, 4.2.6.3)
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'book/package.opf': strToU8(packageDocument(publication, chapters, images)),
    'book/contents.xhtml': strToU8(navigation(publication, chapters)),
    [`book/${CONTENTS_2}`]: strToU8(contentsForEpub2(publication, chapters)),
    'book/book.css': strToU8(css),
    // packed already
    [`book/${COVER_FILE}`]: [cover, { level: 0 }],
    ...Object.fromEntries(images.map(({ path, bytes }) => [`book/${path}`, [bytes, { level: 0 }]])),
    ...Object.fromEntries(
      chapters.map((chapter) => [
        `book/${chapter.file}`,
        strToU8(chapterFile(publication, chapter)),
      ]),
    ),
  };
  return zipSync(files, { level: 9, mtime: localMidnight(publication.date) });
}
