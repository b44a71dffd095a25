import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { parseHTML } from 'linkedom';
import type { CslItem } from '../../../src/bibliography/index.ts';
import { forLinks } from '../../../src/bibliography/styles.ts';
import { bibliographyOf, harvard } from '../harvard.ts';
import { PANDOC, pandoc } from './clients.ts';
import { load, VERSIONS } from './npm.ts';

/** A line of the report, and whether it tells of a fault. */
export interface Line {
  text: string;
  isFault: boolean;
}
const line = (text: string, isFault = false): Line => ({ text, isFault });

/** The style as the site uses it. */
const { style: csl } = forLinks(harvard);

/** An entry's words and italics: links, and what else marks it up, are each program's own. */
const words = (html: string) =>
  decodeHTML(html.replace(/<(\/?)i>/gu, '<$1em>').replace(/<(?!\/?em>)[^>]*>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();

/** What a share of the listed works was when the goals were set: of 163. */
const GOALS = { json: 1, bib: 150 / 163, ris: 110 / 163 };

/** How many entries Pandoc makes of each file as the site has them, in the site's own style. */
export async function figures(works: readonly CslItem[]): Promise<Line[]> {
  const bibliography = bibliographyOf(works);
  const ids = works.map(({ id }) => id);
  const own = new Map<string, string>();
  for (const id of ids) own.set(id, words(await bibliography.entry(id)));
  const from = { json: 'csljson', bib: 'bibtex', ris: 'ris' };
  const lines = [line(`\nEntries that ${PANDOC} makes as this site has them:`)];
  for (const [format, goal] of Object.entries(GOALS) as [keyof typeof GOALS, number][]) {
    const options = {
      ...{ from: from[format], to: 'html', wrap: 'none', citeproc: true, csl: 'style.csl' },
      metadata: { lang: 'en-GB', title: 'Works' },
    };
    const html = await pandoc(options, await bibliography.export(ids, format), {
      'style.csl': csl,
    });
    const made = html.matchAll(/<div id="ref-([^"]+)"[^>]*>([\s\S]*?)<\/div>/gu);
    const same = [...made].filter(([, id = '', entry = '']) => own.get(id) === words(entry));
    const share = same.length / ids.length;
    const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
    lines.push(
      line(
        `  from ${format}: ${same.length} of ${ids.length} (${percent(share)}; the goal is ${percent(goal)})`,
        share < goal,
      ),
    );
  }
  return lines;
}

/** Whether Typst takes the whole file, and how many of its entries are those of the site. */
export async function readByTypst(works: readonly CslItem[]): Promise<Line[]> {
  const { NodeCompiler } = await load<Typst>('@myriaddreamin/typst-ts-node-compiler');
  const bibliography = bibliographyOf(works);
  const ids = works.map(({ id }) => id);
  const folder = mkdtempSync(join(tmpdir(), 'typst-'));
  try {
    writeFileSync(join(folder, 'style.csl'), csl);
    writeFileSync(join(folder, 'works.bib'), await bibliography.export(ids, 'bib'));
    const text =
      '#set text(lang: "en", region: "GB")\n#bibliography("works.bib", style: "style.csl", full: true, title: none)\n';
    writeFileSync(join(folder, 'main.typ'), text);
    const { result } = NodeCompiler.create({ workspace: folder }).tryHtml({
      mainFilePath: join(folder, 'main.typ'),
    });
    const name = `Typst 0.14 (typst-ts-node-compiler ${VERSIONS['@myriaddreamin/typst-ts-node-compiler']})`;
    if (!result) return [line(`\n${name} refuses the BibTeX file`, true)];
    const { document } = parseHTML(result.html());
    const made = [...document.querySelectorAll('li')].map(({ innerHTML }) => words(innerHTML));
    const own = await Promise.all(ids.map(async (id) => words(await bibliography.entry(id))));
    const same = own.filter((entry) => made.includes(entry));
    return [
      line(
        `\n${name}: ${made.length} of ${ids.length} works from BibTeX, ${same.length} as this site has them`,
        made.length !== ids.length,
      ),
      line(
        '  It drops the day and the subtype of newspapers, and “institution” and “school”; calls every report “technical report”, and turns “--” in an address into a dash. Its own reader does so (hayagriva), whatever is written.',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
interface Typst {
  NodeCompiler: {
    create: (options: { workspace: string }) => {
      tryHtml: (options: { mainFilePath: string }) => { result?: { html: () => string } | null };
    };
  };
}

/** What pybtex cannot print in its plain style: only what lacks a field that BibTeX asks for. */
export function readByPybtex(works: readonly CslItem[], bib: string): Line[] {
  const program = `
import json, sys
from pybtex.database import parse_string
from pybtex.style.formatting.unsrt import Style
failed = {}
for key, entry in parse_string(sys.stdin.read(), 'bibtex').entries.items():
    try: list(Style().format_entries([entry]))[0].text.render_as('text')
    except Exception as error: failed[key] = str(error)
print(json.dumps(failed))`;
  const { stdout, status } = spawnSync('/usr/bin/python3', ['-c', program], {
    input: bib,
    encoding: 'utf8',
  });
  if (status !== 0)
    return [line('\nNOT TESTED: pybtex. To test it: apt-get install python3-pybtex')];
  const failed = Object.entries(JSON.parse(stdout) as Record<string, string>);
  const fields: Record<string, string> = {
    institution: 'publisher',
    booktitle: 'container-title',
    year: 'issued',
  };
  const unexplained = failed.filter(([id, why]) => {
    const [, missing = ''] = /^missing (\w+) in/u.exec(why) ?? [];
    const work = works.find((each) => each.id === id);
    const value = work?.[fields[missing] ?? missing];
    return !missing || (missing === 'year' ? !!work?.issued?.['date-parts'] : value !== undefined);
  });
  return [
    line(`\npybtex of Debian: prints ${works.length - failed.length} of ${works.length} works`),
    line(`  ${failed.length} works lack a field without which its style “unsrt” stops.`),
    ...unexplained.map(([id, why]) => line(`  ${id}: ${why}`, true)),
  ];
}
