import { make } from './elements.ts';

/** Has the browser save a file. */
export function saveFile(file: File): void {
  const href = URL.createObjectURL(file);
  make('a', { href, download: file.name }).click();
  // not before the browser has read it
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
