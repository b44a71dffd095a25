/**
 * The labels and the list of one document, for the benchmark: `node labels-one.ts style.csl works.json
 * text.md` prints the seconds of processor time that they took, beyond starting.
 */
import { readFileSync } from 'node:fs';
import {
  createBibliography,
  findCitations,
  type Cluster,
  type CslItem,
} from '../../src/bibliography/index.ts';

const [style = '', works = '', text = ''] = process.argv
  .slice(2)
  .map((file) => readFileSync(file, 'utf8'));
const clusters = findCitations(text).flatMap(({ cluster }): Cluster[] =>
  cluster ? [cluster] : [],
);
const items = JSON.parse(works) as CslItem[];
const locale = readFileSync('src/bibliography/csl/locales-en-GB.xml', 'utf8');

const start = process.cpuUsage();
const bibliography = createBibliography({
  works: items.map((csl) => ({ id: csl.id, csl, links: { status: 'unchecked' as const } })),
  style: { name: 'harvard-cite-them-right', style, lang: 'en-GB', locale },
});
// as a page asks: what is asked in one go is formatted in one go
await Promise.all(clusters.map((cluster) => bibliography.label(cluster)));
await Promise.all((await bibliography.sort()).map((id) => bibliography.entry(id)));
const { user, system } = process.cpuUsage(start);
console.info((user + system) / 1e6);
