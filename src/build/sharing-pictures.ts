import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import words from '#words/publication.json' with { type: 'json' };
import { sharingPicture } from '../addresses/paths.ts';
import type { ContentFolder } from '../loaders/content-folder.ts';
import { keptFile, nameOf } from '../kept/kept-file.ts';
import { cacheFolder } from '../loaders/folders.ts';
import { drawCard, SHARED, type CardWords } from '../pictures/card.ts';
import { editionsSchema, type Edition } from '../schemas/editions.ts';
import { currentEdition } from '../site/editions.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';
import { say } from '../words/message.ts';

/** The code that draws cards: a part of a kept picture's name, so code that has changed finds none. */
const code = ['card', 'colours', 'face', 'typeset'].map((file) =>
  readFileSync(new URL(`../pictures/${file}.ts`, import.meta.url), 'utf8'),
);

/** What the picture of a page says: what its head says of it, by whom and from when. */
function cardOf(html: string, { number, date }: Edition): CardWords | undefined {
  const { document } = parseHTML(html.slice(0, html.indexOf('</head>')));
  const said = (property: string) =>
    document.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content');
  const [title, text] = [said('title'), said('description')];
  if (!title || !text || !said('image')) return undefined;
  const edition = say(words.edition, { edition: number, date: dateInWords(date) });
  return { title, text, foot: title === site.name ? edition : `${site.name} · ${edition}` };
}

/** Draws for each page the picture that it asks for, where it is to have one of its own. */
export async function drawSharingPictures(root: string, edition: Edition): Promise<void> {
  for (const file of globSync('{index.html,*/index.html}', { cwd: root })) {
    const card = cardOf(readFileSync(join(root, file), 'utf8'), edition);
    if (!card) continue;
    const png = await keptFile(join(cacheFolder, 'cards'), nameOf([card, SHARED, code]), () =>
      drawCard(SHARED, card),
    );
    await writeFile(join(root, sharingPicture(`/${file.replace(/index\.html$/u, '')}`)), png);
  }
}

/** Draws the pictures that stand for pages where links to them are shared (Open Graph). */
export const sharingPictures = (folder: ContentFolder): AstroIntegration => ({
  name: 'sharing-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const editions = editionsSchema.parse(folder.content.table('editions')?.value);
      await drawSharingPictures(fileURLToPath(dir), currentEdition(editions));
    },
  },
});
