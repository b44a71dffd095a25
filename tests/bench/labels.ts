import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBibliography, findCitations, type Cluster } from '../../src/bibliography/index.ts';
import { generateSection, generateWorks } from './generate.ts';
import { measure } from './measure.ts';

/** Seconds of processor time for the same labels and list, ours and Pandoc's in one document. */
export interface LabelTimes {
  clusters: number;
  works: number;
  ours: number;
  /** The one that is installed. */
  pandoc?: number;
  /** Pandoc 3.10 in WebAssembly, beyond what it takes on an empty text. */
  pandocInWasm: number;
}

/** Labels a hundred sections over a thousand works, and has Pandoc do it with the same style. */
export async function labelsBeside(withPandoc: boolean): Promise<LabelTimes> {
  const size = { sections: 100, works: 1000 };
  const csl = (name: string) => `src/bibliography/csl/${name}`;
  const text = Array.from({ length: size.sections }, (_, index) =>
    generateSection(index, size, true).replace(/^---[\s\S]*?---/u, ''),
  ).join('\n\n');
  const clusters = findCitations(text).flatMap(({ cluster }): Cluster[] =>
    cluster ? [cluster] : [],
  );
  const items = generateWorks(size);

  const start = process.cpuUsage();
  const bibliography = createBibliography({
    works: items.map((item) => ({
      id: item.id,
      csl: item,
      links: { status: 'unchecked' as const },
    })),
    style: {
      name: 'harvard-cite-them-right',
      style: readFileSync(csl('harvard-cite-them-right.csl'), 'utf8'),
      lang: 'en-GB',
      locale: readFileSync(csl('locales-en-GB.xml'), 'utf8'),
    },
  });
  for (const cluster of clusters) await bibliography.label(cluster);
  for (const id of await bibliography.sort()) await bibliography.entry(id);
  const { user, system } = process.cpuUsage(start);

  mkdirSync('.bench', { recursive: true });
  const works = join('.bench', 'works.json');
  writeFileSync(works, JSON.stringify(items));
  const script = new URL('pandoc.ts', import.meta.url).pathname;
  const inWasm = (input: string) =>
    measure(['node', script, csl('harvard-cite-them-right.csl'), works], {}, input).seconds;
  const times = {
    clusters: clusters.length,
    works: size.works,
    ours: (user + system) / 1e6,
    pandocInWasm: -inWasm('') + inWasm(text),
  };
  if (!withPandoc) return times;
  const command = [
    'pandoc',
    '--citeproc',
    `--bibliography=${works}`,
    `--csl=${csl('harvard-cite-them-right.csl')}`,
    '--metadata=lang:en-GB',
    '--to=html',
  ];
  return { ...times, pandoc: measure(command, {}, text).seconds };
}
