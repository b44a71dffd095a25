import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin'];

/** Every program of this name that the system has, as paths, first those that PATH finds. */
export const onPath = (name: string) =>
  folders.map((folder) => join(folder, name)).filter(existsSync);
