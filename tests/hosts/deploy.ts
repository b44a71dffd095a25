/** A deploy while readers read, as hosting/deploy.sh does it and nginx serves it. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ask, forEach } from './ask.ts';
import { start } from './hosts.ts';
import type { Fault } from './questions.ts';

const REQUESTS = 1000;
/** How long a reader waits before a script is fetched that a page needs later. */
const LATER = 300;
const PAGES = ['', 'the-downsides/', 'claims/', 'search/', 'about/'];
const HASHED = /^(.*[.-])[\w-]{8}(\.(?:js|css))$/u;

/** The same site built of other content: other words in each page, and other names for what has a hash. */
function writeOther(built: string, into: string): void {
  cpSync(built, into, { recursive: true });
  const names = new Map(
    globSync('_astro/*.{js,css}', { cwd: into }).map((file) => {
      const name = basename(file);
      return [name, name.replace(HASHED, '$1anewbild$2')] as const;
    }),
  );
  const renamed = (text: string) =>
    [...names].reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for (const file of globSync('{**/*.html,_astro/*.{js,css}}', { cwd: into })) {
    const path = join(into, file);
    const text = renamed(readFileSync(path, 'utf8'));
    writeFileSync(
      path,
      file.endsWith('.html') ? text.replace('<main', '<!-- anew --><main') : text,
    );
    rmSync(`${path}.br`, { force: true });
    rmSync(`${path}.gz`, { force: true });
  }
  for (const [from, to] of names) renameSync(join(into, '_astro', from), join(into, '_astro', to));
}

/**
 * Has a thousand pages read, and puts another build in place in their midst. Every page is one
 * build's, byte for byte, and what it asks for is there, then and later.
 */
export async function deployUnderLoad(built: string): Promise<Fault[]> {
  const place = mkdtempSync(join(tmpdir(), 'deployed-'));
  chmodSync(place, 0o755);
  const other = join(place, 'other');
  writeOther(built, other);
  const deploy = (folder: string) => execFileSync('hosting/deploy.sh', [folder, place]);
  deploy(built);
  const { address, stop } = await start('nginx', { folder: join(place, 'current'), base: '' });
  const builds = { old: built, new: other };
  const seen = { old: 0, new: 0 };
  const faults: Fault[] = [];
  let asked = 0;
  await forEach(
    Array.from({ length: REQUESTS }).map((_, at) => at),
    async (at) => {
      const path = PAGES[at % PAGES.length] ?? '';
      if (++asked === REQUESTS / 2) deploy(other);
      const page = await ask(`${address}/${path}`, { 'Accept-Encoding': 'identity' });
      const whose = (['old', 'new'] as const).find((build) =>
        page.body.equals(readFileSync(join(builds[build], path, 'index.html'))),
      );
      if (page.status !== 200 || !whose) {
        faults.push(`/${path} is no build’s page (${page.status}, ${page.body.length} bytes)`);
        return;
      }
      seen[whose]++;
      await new Promise((resolve) => setTimeout(resolve, LATER));
      const files = page.body.toString().match(/\/_astro\/[\w./-]+\.(?:js|css|woff2)/gu) ?? [];
      for (const file of new Set(files)) {
        const answer = await ask(address + file, { 'Accept-Encoding': 'identity' });
        const isTheirs = answer.body.equals(readFileSync(join(builds[whose], file)));
        if (answer.status !== 200 || !isTheirs)
          faults.push(`${file} of the ${whose} build is answered with ${answer.status}`);
      }
    },
  );
  await stop();
  rmSync(place, { recursive: true });
  console.info(`    ${seen.old} pages of the old build, ${seen.new} of the new`);
  if (seen.old === 0 || seen.new === 0) faults.push('only one build was seen');
  return faults;
}
