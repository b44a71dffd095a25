import { join } from 'node:path';
import { asked } from '../../asked.ts';
import { installFromNpm } from '../../npm.ts';
import { inTurns } from '../builds.ts';
import { measure, type Cost } from '../measure.ts';
import { generate, now } from '../sides.ts';
import { COMPARED, sizeOf } from '../sizes.ts';
import { documents } from './documents.ts';
import { textOf, writeAll, type Program, type Text } from './program.ts';
import { sites } from './sites.ts';

/** What a whole build by one program took. */
export interface BesideRow {
  name: string;
  makes: string;
  cost: Cost;
}

const programs = [...documents, ...sites];
const size = sizeOf(COMPARED);

/** Has other programs make the generated text, all of them or those named, and this project as well. */
export async function besideOthers(names: readonly string[]): Promise<BesideRow[]> {
  const wanted = asked(
    programs.map(({ name }) => name),
    names,
  );
  const rows = await ours();
  const text = textOf(size);
  for (const program of programs.filter(({ name }) => wanted.includes(name))) {
    const row = await rowOf(program, text);
    console.info(row);
    rows.push(row);
  }
  return rows;
}

/** Installs a program where it is not there yet, gives it the text in a folder of its own, and measures it. */
async function rowOf({ name, makes, versions, files, command }: Program, text: Text) {
  const [[main = '', version] = []] = Object.entries(versions);
  const folder = await installFromNpm(
    `No ${name} yet`,
    join('beside', main.replace('/', '-')),
    versions,
  );
  // what it imports is found in the folder around it
  const site = join(folder, 'site');
  writeAll(site, files(text));
  const cost = measure(command, {
    cwd: site,
    env: {
      PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return { name: `${name} (${main} ${version})`, makes, cost };
}

async function ours(): Promise<BesideRow[]> {
  const site = String(size.sections);
  const prepare = () => generate(now, site, size, true);
  const [builds] = await inTurns([{ side: now, site, withEdit: false, prepare }], 1);
  const makes = 'pages, previews, lists, files to take away; nine styles';
  return (['cold', 'anew'] as const).flatMap((kind) => {
    const cost = builds?.[kind];
    return cost ? [{ name: `this site, ${kind}`, makes, cost }] : [];
  });
}
