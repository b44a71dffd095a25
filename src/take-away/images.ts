/** The data of an address that holds them itself (RFC 2397). */
const DATA = /^data:image\/(\w+);base64,(.*)$/su;

/** A file that holds a picture in a book. */
export interface ImageFile {
  path: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** A picture as an address that holds it, so that it is fetched from nowhere (RFC 2397). */
export const asData = (name: string, bytes: Uint8Array): string =>
  `data:image/${name.endsWith('.png') ? 'png' : 'jpeg'};base64,${Buffer.from(bytes).toString('base64')}`;

/** Has pictures of the site stand in a page itself. `read` gives the data of an address, where it has some. */
export function holdImages(page: ParentNode, read: (src: string) => string | undefined): void {
  for (const image of page.querySelectorAll('img[src]')) {
    const data = read(image.getAttribute('src') ?? '');
    if (data === undefined) continue;
    image.setAttribute('src', data);
  }
}

/** Takes the pictures that stand in texts out of them, each into a file of its own. */
export function takeImagesOut(texts: readonly ParentNode[]): ImageFile[] {
  const files = new Map<string, ImageFile>();
  for (const image of texts.flatMap((text) => [...text.querySelectorAll('img[src^="data:"]')])) {
    const src = image.getAttribute('src') ?? '';
    const [, type = '', data = ''] = DATA.exec(src) ?? [];
    const file = files.get(src) ?? {
      path: `picture-${files.size + 1}.${type === 'png' ? 'png' : 'jpg'}`,
      mediaType: `image/${type}`,
      bytes: new Uint8Array(Buffer.from(data, 'base64')),
    };
    files.set(src, file);
    image.setAttribute('src', file.path);
  }
  return [...files.values()];
}
