import { MEDIA_TYPES, TIME_MAPS } from './formats.ts';

const { reference, table, takeAway, slide, photograph, feed, markdown } = MEDIA_TYPES;

/**
 * What hosts serve the files of the site as (IANA, media types), by the ends of their paths: of
 * several that fit, the longest holds. The files in `hosting/` say the same to each host.
 */
export const SERVED_AS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': markdown,
  '.bib': reference.bib,
  '.ris': reference.ris,
  '.csv': table.csv,
  '.json': table.json,
  '.schema.json': table['schema.json'],
  'references.json': reference.json,
  'linkset.json': TIME_MAPS['editions/timemap.json'],
  'timemap.json': TIME_MAPS['editions/timemap.json'],
  'timemap.link': TIME_MAPS['editions/timemap.link'],
  '.xml': 'application/xml',
  'feed.xml': feed,
  '.svg': slide.svg,
  '.png': slide.png,
  '.jpg': photograph.jpg,
  '.woff2': 'font/woff2',
  '.pdf': takeAway.pdf,
  '.epub': takeAway.epub,
};

/** What nobody but a script of ours reads, such as the index of the search (RFC 2046, 4.5.1). */
const OTHER = 'application/octet-stream';

/** The media type of what stands at a path. */
export function mediaTypeOf(path: string): string {
  if (path.endsWith('/')) return mediaTypeOf(`${path}index.html`);
  const ends = Object.keys(SERVED_AS).filter((end) => path.endsWith(end));
  const [longest = ''] = ends.sort((one, two) => two.length - one.length);
  return SERVED_AS[longest] ?? OTHER;
}

const SHOWN = /^(?:text\/(?:html|plain)|image\/|application\/(?:.*\+)?(?:json|pdf|xml)\b)/u;

/**
 * Whether browsers show what stands at a path. Of anything else they show the source at best, and in
 * the wrong letters where its host does not say which: links to it offer to keep it.
 */
export const isShown = (path: string) => SHOWN.test(mediaTypeOf(path));
