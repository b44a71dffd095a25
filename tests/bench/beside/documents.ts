/** Makers of documents, with the text as each of them reads it. */
import { readFileSync } from 'node:fs';
import { bibtexOf, sectionFiles, type Program, type Text } from './program.ts';

const style = () => readFileSync('src/bibliography/csl/harvard-cite-them-right.csl', 'utf8');
/** How either of them is run: by a script of its own, with the packages beside it. */
const runs = (script: string) => ({ command: ['node', 'run.mjs'], script: { 'run.mjs': script } });

const pandocRun =
  runs(`import { readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { convert } from 'pandoc-wasm';

const [works, csl] = ['works.json', 'style.csl'].map((file) => readFileSync(file, 'utf8'));
mkdirSync('dist', { recursive: true });
for (const file of readdirSync('sections')) {
  const { stdout, stderr } = await convert(
    { from: 'markdown', to: 'html', citeproc: true, csl: 'style.csl', bibliography: ['works.json'], metadata: { lang: 'en-GB' } },
    readFileSync('sections/' + file, 'utf8'),
    { 'works.json': works, 'style.csl': csl },
  );
  if (!stdout.includes('csl-entry')) throw new Error(file + ' has no list of works. ' + stderr);
  writeFileSync('dist/' + file.replace('.md', '.html'), stdout);
}
`);

const pandoc: Program = {
  name: 'Pandoc 3.10, in WebAssembly, file by file',
  makes: 'one HTML file a section, one style',
  versions: { 'pandoc-wasm': '1.1.0' },
  command: pandocRun.command,
  files: (text) => ({
    ...sectionFiles(text, 'sections'),
    ...pandocRun.script,
    'works.json': JSON.stringify(text.works),
    'style.csl': style(),
  }),
};

/** Pandoc's citations as Typst has them. */
const asTypst = (markdown: string) =>
  markdown
    .replace(/^## (.*)$/gmu, '== $1')
    .replace(/ ?\[(@[^\]]*)\]/gu, (_, cluster: string) =>
      cluster
        .split('; ')
        .map((cite) => {
          const [, key = '', locator] = /^@([\w-]+)(?:, (.*))?$/u.exec(cite) ?? [];
          return ` @${key}${locator ? `[${locator}]` : ''}`;
        })
        .join(''),
    )
    .replace(/As @([\w-]+) shows/gu, 'As #cite(<$1>, form: "prose") shows');

const whole = ({ sections }: Text) =>
  [
    ...sections.map(({ title, markdown }) => `= ${title}\n\n${asTypst(markdown)}`),
    '#bibliography("works.bib", style: "style.csl")',
  ].join('\n\n');

const typstRun = runs(`import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { writeFileSync } from 'node:fs';

const compiler = NodeCompiler.create({ workspace: process.cwd() });
writeFileSync('sections.pdf', compiler.pdf({ mainFilePath: 'main.typ' }));
`);

const typst: Program = {
  name: 'Typst',
  makes: 'one PDF, one style',
  versions: { '@myriaddreamin/typst-ts-node-compiler': '0.7.0' },
  command: typstRun.command,
  files: (text) => ({
    'main.typ': whole(text),
    ...typstRun.script,
    'works.bib': bibtexOf(text.works),
    'style.csl': style(),
  }),
};

export const documents = [pandoc, typst];
