import { fileURLToPath } from 'node:url';

/** The file that a plugin is given, as a path; "" where it is none. */
export const fileOf = ({ fileURL }: { fileURL: URL | undefined }) =>
  fileURL ? fileURLToPath(fileURL) : '';

/** A document's slug: the name of its file. */
export const slugOf = (file: string) =>
  file
    .replaceAll('\\', '/')
    .replace(/^.*\//u, '')
    .replace(/\.mdx?$/u, '');

/** Whether a file is a section's: they alone have numbers, and terms that are explained. */
export const isSection = (file: string) => /(?:^|[\\/])sections[\\/][^\\/]+$/u.test(file);
