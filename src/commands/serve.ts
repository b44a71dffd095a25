/**
 * `npm start` after a build: serves it on this machine and prints its address. OUT_DIR and BASE_PATH
 * are those of the build; PORT is 4321, or the next that is free, unless given.
 */
import { existsSync } from 'node:fs';
import { listen, siteIn, type Served } from './serve-site.ts';

const { OUT_DIR: folder = 'dist', BASE_PATH: path = '/', PORT } = process.env;
const base = `/${path}/`.replace(/\/+/gu, '/');

/** Listens at the first port from this one on that is free. */
async function listenFrom(port: number): Promise<Served> {
  try {
    return await listen(siteIn(folder, { base, compressed: true }), port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || PORT) throw error;
    return listenFrom(port + 1);
  }
}

if (existsSync(`${folder}/index.html`)) {
  const { address } = await listenFrom(Number(PORT ?? 4321));
  console.info(`The site is at ${address}${base}`);
} else {
  console.error(`There is no site in ${folder}/. “npm run build” builds it.`);
  process.exitCode = 1;
}
