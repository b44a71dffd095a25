import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Publication } from '../site/publication.ts';
import { asData, holdImages } from './images.ts';
import { pointWithin } from './links.ts';
import { COVER_FILE, PUBLICATION } from './names.ts';

/** The folder of the page that the book and the PDF are made of. It is not part of the site. */
export const FOLDER = 'take-away';

/** The page of all sections, with the publication that it describes and the cover of its book. */
export interface Whole {
  html: string;
  publication: Publication;
  cover: Buffer;
}

/** Reads the page of all sections in a built site, and points its links within its own text. */
export function readWhole(root: string): Whole {
  const html = readFileSync(join(root, FOLDER, 'whole/index.html'), 'utf8');
  const { document } = parseHTML(html);
  const publication = JSON.parse(
    document.getElementById(PUBLICATION)?.textContent ?? '',
  ) as Publication;
  pointWithin(document, publication);
  const { pathname: ground } = new URL(publication.whole.address);
  holdImages(document, (src) =>
    src.startsWith(ground)
      ? asData(src, readFileSync(join(root, decodeURI(src.slice(ground.length)))))
      : undefined,
  );
  return {
    html: document.toString(),
    publication,
    cover: readFileSync(join(root, FOLDER, COVER_FILE)),
  };
}
