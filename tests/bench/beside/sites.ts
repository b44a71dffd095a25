/** Makers of sites, with the text as each of them reads it. */
import { readFileSync } from 'node:fs';
import { bibtexOf, sectionFiles, type Program } from './program.ts';

const csl = (name: string) => readFileSync(`src/bibliography/csl/${name}`, 'utf8');
const cslFiles = () => ({
  'style.csl': csl('harvard-cite-them-right.csl'),
  'locale.xml': csl('locales-en-GB.xml'),
});

const rehypeCitation: Program = {
  name: 'Astro with rehype-citation',
  makes: 'pages, one style',
  versions: { 'rehype-citation': '2.3.2', astro: '7.3.5', '@astrojs/markdown-remark': '7.3.1' },
  command: ['astro', 'build', '--silent'],
  files: (text) => ({
    ...sectionFiles(text, 'src/pages'),
    ...cslFiles(),
    'works.json': JSON.stringify(text.works),
    'package.json': '{"type":"module"}',
    'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import citation from 'rehype-citation';

const options = { bibliography: 'works.json', csl: './style.csl', lang: './locale.xml', linkCitations: true };
export default { markdown: { processor: unified({ rehypePlugins: [[citation, options]] }) } };
`,
  }),
};

const STARLIGHT = {
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
  '@astrojs/markdown-remark': '7.3.1',
};
const starlight: Program = {
  name: 'Astro Starlight',
  makes: 'pages and a search; citations stay as typed',
  versions: STARLIGHT,
  command: ['astro', 'build', '--silent'],
  files: (text) => ({
    ...sectionFiles(text, 'src/content/docs'),
    // Astro bundles those of a site's own packages that bring components
    'package.json': JSON.stringify({ type: 'module', dependencies: STARLIGHT }),
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Sections' })] };
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  }),
};

const myst: Program = {
  name: 'MyST',
  makes: 'the content of pages, without their templates; one style',
  versions: { mystmd: '1.8.3' },
  command: ['myst', 'build', '--site', '--ci'],
  files: (text) => ({
    ...sectionFiles(text, '.'),
    'works.bib': bibtexOf(text.works),
    'myst.yml':
      'version: 1\nproject:\n  title: Sections\n  bibliography:\n    - works.bib\nsite:\n  template: ./template\n',
    // no template is asked of the network, and none is run
    'template/template.yml': 'jtex: v1\ntitle: None\nversion: 1.0.0\nkind: site\n',
  }),
};

const vitepress: Program = {
  name: 'VitePress',
  makes: 'pages; citations stay as typed',
  versions: { vitepress: '1.6.4' },
  command: ['vitepress', 'build', '.'],
  files: (text) => ({
    ...sectionFiles(text, '.'),
    'package.json': '{"type":"module"}',
    '.vitepress/config.js': "export default { title: 'Sections' };\n",
  }),
};

export const sites = [rehypeCitation, starlight, myst, vitepress];
