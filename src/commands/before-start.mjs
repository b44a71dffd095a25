/**
 * Run before a command (`node --import`), and written for any Node: says in plain words that it is
 * too old to read the rest, which is TypeScript. The site brings a Node of its own on Linux alone.
 */
import { readFileSync } from 'node:fs';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
/** @type {{ engines: { node: string } }} */
const { engines } = JSON.parse(manifest);

/** @param {string} version as in “22.18” */
const inParts = (version) => version.split('.').map(Number);
const least = engines.node.replace('>=', '');
const [major = 0, minor = 0] = inParts(process.versions.node);
const [leastMajor = 0, leastMinor = 0] = inParts(least);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  console.error(
    `This is Node ${process.versions.node}, and the site needs ${least} or newer.\n→ Install a newer one from https://nodejs.org/. On Linux “npm ci” brings one, which npm’s commands use.`,
  );
  process.exit(1);
}
await import('./failures-in-words.ts');
