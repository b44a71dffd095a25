import type { Nodes } from 'mdast';
import { IMAGES } from '../addresses/paths.ts';
import { didYouMean, problem, sentences, type Fault, type Problem } from '../bibliography/index.ts';
import { IMAGE, type Image } from '../loaders/images.ts';
import { imageName, NO_IMG } from '../markdown/images.ts';
import { locationsIn } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { nodesOf, writtenAs } from './nodes.ts';

const AS = '![What it shows](picture.jpg)';
/** How large a picture may be before readers on phones wait for it, in bytes. */
const HEAVY = 500_000;

/**
 * Checks the pictures that texts show: each stands beside the texts, has its words for who cannot see
 * it, and can be shown on pages, on paper and in a book; and none stands there that no text shows.
 */
export function checkImages(
  documents: readonly ParsedDocument[],
  images: readonly Image[],
): Problem[] {
  const shown = new Set<string>();
  /** What texts mean to show, however they name it: what is wrong with that is told where it stands. */
  const meant = new Set<string>();
  const problems = documents.flatMap(({ file, source, root }) => {
    const location = locationsIn(file, source);
    for (const [, address = ''] of source.matchAll(MEANT)) {
      if (!LINKED.test(address)) meant.add(likely(address));
    }
    const inLine = imagesInLines(root).map((node) =>
      problem(
        location(node.position?.start.offset ?? 0),
        writtenAs(node, source),
        IN_LINE,
        'warning',
      ),
    );
    const found = [...imagesIn(root)].flatMap(({ node, fault, url }) => {
      const name = url === undefined ? undefined : imageName(url);
      if (name !== undefined) shown.add(name);
      const wrong = fault ?? (url === undefined ? undefined : faultOf(url, name, images));
      const at = location(node.position?.start.offset ?? 0);
      return wrong ? [problem(at, writtenAs(node, source), wrong)] : [];
    });
    return [...found, ...inLine];
  });
  const isRead = documents.every(({ root }) => root);
  return [
    ...problems,
    ...images.flatMap((image) => ofFile(image, images)),
    ...images
      .filter(({ name }) => isRead && !shown.has(name) && !meant.has(likely(name)))
      .map(({ file }) =>
        problem({ file, line: 1, column: 1 }, file, {
          what: 'No text shows this picture.',
          cure: `Show it, as in “${AS.replace('picture.jpg', file.replace(/^.*\//u, ''))}”, or take it out of this folder.`,
        }),
      ),
  ];
}

/** What stands where a text names the file of a picture, be it written rightly or not. */
const MEANT = /(?:\]\s*\(|\ssrc\s*=\s*["']?)\s*([^\s)"'>]+)/gu;

/** The address of a picture of another site, or of one as this site has it. */
const LINKED = new RegExp(`^(?:[a-z][a-z\\d+.-]*:|//|/${IMAGES}/)`, 'iu');

/** The name of a picture without what authors mistake in it: its folder, its capitals and how its ending is written. */
const likely = (address: string) =>
  address
    .replace(/^.*\//u, '')
    .toLowerCase()
    .replace(/\.jpeg$/u, '.jpg');

/** A picture in a text: where it comes from, or what is wrong with how it is written. */
interface Found {
  node: Nodes;
  url?: string;
  fault?: Fault;
}

function* imagesIn(root: ParsedDocument['root']): Generator<Found> {
  if (!root) return;
  const nodes = [...nodesOf(root)].map(({ node }) => node);
  const urls = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') {
      const url = node.type === 'image' ? node.url : urls.get(node.identifier);
      if (url === undefined) continue;
      const words = node.alt?.trim() ?? '';
      const fault = words === '' ? NO_WORDS : FILE.test(words) ? NO_WORDS_BUT_A_NAME : undefined;
      yield { node, url, ...(fault && { fault }) };
    } else if ('name' in node && /^(?:img|picture)$/iu.test(node.name ?? '')) {
      if (node.name !== 'Picture') yield { node, fault: NO_IMG };
    }
  }
}

/** Pictures that stand in a paragraph beside its words. */
function imagesInLines(root: ParsedDocument['root']): Nodes[] {
  if (!root) return [];
  return [...nodesOf(root)].flatMap(({ node }) => {
    if (node.type !== 'paragraph') return [];
    const hasWords = node.children.some((each) => each.type === 'text' && /\S/u.test(each.value));
    return hasWords ? node.children.filter(({ type }) => /^image/u.test(type)) : [];
  });
}

const IN_LINE: Fault = {
  what: 'This picture stands in the middle of a paragraph, whose words run on before or after it.',
  cure: 'Leave a blank line above and below it, and so above its caption. If it is so small that it belongs in the line, nothing has to be done.',
};
/** What a program writes for the words of a picture: the name of its file. */
const FILE = /^\S+\.(?:jpe?g|png|gif|webp|svg|heic|tiff?)$/iu;
const NO_WORDS_BUT_A_NAME: Fault = {
  what: 'The name of a file tells nothing to readers who cannot see this picture.',
  cure: `Say in a few words what it shows, between “[” and “]”: ${AS}.`,
};
const NO_WORDS: Fault = {
  what: 'This picture has no words for readers who cannot see it.',
  cure: `Say in a few words what it shows, between “[” and “]”: ${AS}.`,
};

function faultOf(url: string, name: string | undefined, images: readonly Image[]) {
  // a picture of another site is told with the rest of the markup
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url)) return undefined;
  if (name === undefined || name.includes('/')) {
    const last = url.replace(/^.*\//u, '');
    return {
      what: `“${url}” does not stand beside the text.`,
      cure: `Put the file into content/sections/, and write its name alone: ${AS.replace('picture.jpg', last || 'picture.jpg')}.`,
    };
  }
  if (images.some((image) => image.name === name)) return undefined;
  if (!IMAGE.test(name)) return notShown(name);
  return {
    what: `There is no picture “${name}” beside the texts.`,
    cure: sentences(
      didYouMean(
        name,
        images.map((image) => image.name),
      ),
      'Put the file into content/sections/, with that name.',
    ),
  };
}

const notShown = (name: string): Fault => ({
  what: `“${name}” is no picture that pages, PDFs and books can all show.`,
  cure: /\.(?:jpe?g|png)$/iu.test(name)
    ? `Name it “${name.replace(/jpeg$/iu, 'jpg').toLowerCase()}”, in the text as well.`
    : 'Save it as JPEG, with a name that ends in “.jpg”, or drawings and captures of a screen as PNG, in “.png”.',
});

function ofFile({ file, name, bytes, size, isWhole }: Image, images: readonly Image[]): Problem[] {
  const at = { file, line: 1, column: 1 };
  if (!/^[a-z\d]+(?:[-_][a-z\d]+)*\.\w+$/u.test(name)) {
    return [
      problem(at, file, {
        what: `“${name}” cannot be the address of a picture.`,
        cure: 'Name the file with small letters, digits and hyphens alone, in the text as well.',
      }),
    ];
  }
  if (!size) {
    return [
      problem(at, file, {
        what: 'This file is no picture of the kind that its name says.',
        cure: 'Save the picture anew, as JPEG with a name that ends in “.jpg” or as PNG in “.png”.',
      }),
    ];
  }
  if (!isWhole) {
    return [
      problem(at, file, {
        what: 'The end of this picture is missing, so that readers would see a part of it alone.',
        cure: 'Copy or download the file again, or save the picture anew.',
      }),
    ];
  }
  if (images.find((image) => image.name === name)?.file !== file) {
    return [
      problem(at, file, {
        what: `There is another picture “${name}”, in another folder.`,
        cure: 'Give one of the two another name; where they are the same, keep one.',
      }),
    ];
  }
  if (bytes <= HEAVY) return [];
  return [
    problem(
      at,
      file,
      {
        what: `This picture has ${Math.round(bytes / 1000)} kB, for which readers on phones wait.`,
        cure: 'Make it smaller: 1,600 pixels are wide enough, and JPEG at a quality of 80.',
      },
      'warning',
    ),
  ];
}
