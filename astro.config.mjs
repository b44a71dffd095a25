import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { compress } from './src/build/compress.ts';
import { chunkName } from './src/build/chunk-names.ts';
import { hashOf } from './src/build/content-policy.ts';
import { editions } from './src/build/editions.ts';
import { hostFiles } from './src/build/host-files.ts';
import { keepLastBuild } from './src/build/keep-last-build.ts';
import { offline } from './src/build/offline.ts';
import { quiet } from './src/build/quiet.ts';
import { sharingPictures } from './src/build/sharing-pictures.ts';
import { trimPages } from './src/build/trim-pages.ts';
import { searchIndex } from './src/build/search-index.ts';
import { cutFaces, freshFaces, WEIGHTS } from './src/build/text-face.ts';
import { takeAway } from './src/build/take-away.ts';
import { unpack } from './src/build/unpack.ts';
import { contentChecks } from './src/checks/integration.ts';
import { siteContent, wordsOfSite } from './src/loaders/content-folder.ts';
import { followContent } from './src/loaders/follow-content.ts';
import { cacheFolder } from './src/loaders/folders.ts';
import { settings } from './src/loaders/settings.ts';
import { markdown } from './src/markdown/index.ts';

const content = siteContent();
const { SITE_URL: site, BASE_PATH: base, OUT_DIR: outDir } = settings;
/** What the build says to the author, to be said again where a later one has nothing to do. */
const said = [];

/** The scripts that stand in pages as they are written here. */
const inline = ['before-paint', 'before-search'].map((name) =>
  readFileSync(new URL(`./src/scripts/${name}.js`, import.meta.url)),
);

// from here on, not from the root of the disk: Astro makes the name of a face of the path of its file
const faces = await cutFaces(
  [...content.content.texts, ...wordsOfSite()],
  join(cacheFolder, 'faces'),
);

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir: `${cacheFolder}/astro`,
  // files to take away have no slash at their end
  trailingSlash: 'ignore',
  compressHTML: true,
  // one response holds all that is needed to read: a stylesheet of its own would cost a round trip
  build: { inlineStylesheets: 'always' },
  security: { csp: { scriptDirective: { hashes: inline.map(hashOf) } } },
  devToolbar: { enabled: false },
  // editors complete the fields at the top of sections and pages
  experimental: { contentIntellisense: true },
  markdown: {
    processor: markdown({
      base,
      terms: () => content.content.spellings,
      imageOf: (name) => content.content.image(name)?.size,
      numbers: (section, texts) => content.content.numbers(section, texts),
      documentOf: (slug, source) => content.content.documentOf(slug, source),
    }),
    syntaxHighlight: false,
  },
  integrations: [
    contentChecks(content, (report) => said.push(report)),
    followContent(content),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:offline|take-away\/whole|editions\/[^/]+\/[^/]+)\/$/u.test(page),
    }),
    quiet(),
    freshFaces(),
    unpack(),
    trimPages(),
    takeAway(),
    editions(content),
    sharingPictures(content),
    searchIndex(),
    offline(),
    hostFiles(),
    compress(),
    keepLastBuild(said),
  ],
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      provider: fontProviders.local(),
      // set to the measure of the face in src/styles/first/fallback-face.css, its bold as well
      fallbacks: ['As text', 'Georgia', 'serif'],
      optimizedFallbacks: false,
      options: {
        variants: faces.map(({ style, file }) => ({
          src: [file],
          weight: `${WEIGHTS.min} ${WEIGHTS.max}`,
          style,
          // a page is never redrawn in another face under the reader's eyes
          display: 'optional',
        })),
      },
    },
  ],
  vite: {
    // of its own for every cache folder: two servers at once would spoil a shared one
    cacheDir: `${cacheFolder}/vite`,
    // once, by Vite, for the browsers below
    plugins: [tailwindcss({ optimize: false })],
    // browsers that know light-dark() and popovers
    build: {
      assetsInlineLimit: 1024,
      cssTarget: ['chrome123', 'firefox125', 'ios17.5', 'safari17.5'],
    },
    worker: { format: 'es', rolldownOptions: { output: { chunkFileNames: chunkName } } },
  },
});
