/** Pandoc 3.10 on a text, for the benchmark: `node pandoc.ts style.csl works.json < text.md`, as HTML. */
import { readFileSync } from 'node:fs';
import { pandoc } from '../../bibliography/programs/clients.ts';

const [style = '', works = ''] = process.argv.slice(2);
const html = await pandoc(
  {
    ...{ from: 'markdown', to: 'html', citeproc: true, csl: 'style.csl' },
    ...{ bibliography: ['works.json'], metadata: { lang: 'en-GB' } },
  },
  readFileSync(0, 'utf8'),
  { 'style.csl': readFileSync(style, 'utf8'), 'works.json': readFileSync(works, 'utf8') },
);
process.stdout.write(html);
