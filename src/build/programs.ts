import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin'];

/** Every file of this name among the programs of the system. */
export const onPath = (name: string) =>
  folders.map((folder) => join(folder, name)).filter(existsSync);
