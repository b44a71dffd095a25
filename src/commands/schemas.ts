/**
 * `npm run schemas`: writes the JSON Schemas of content/schemas/ anew, from which editors complete
 * the fields of tables and works, and src/words/places.json, by which the site's words are checked.
 * To be run after a change to src/schemas/ or to the fields of works, and after code was given
 * another message, or fills another place in one.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { siteContent } from '../loaders/content-folder.ts';
import { editorSchemas, inJson } from '../schemas/json-schema.ts';
import { language } from '../words/language.ts';
import { placesOf } from '../words/places.ts';

const schemas = editorSchemas();
const folder = 'content/schemas';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, schema] of schemas) {
  const text = await format(inJson(schema), { parser: 'json', printWidth: 100 });
  writeFileSync(`${folder}/${file}`, text);
}
const words = siteContent().content.files.words?.filter(({ file }) =>
  file.includes(`/${language}/`),
);
const places = Object.fromEntries(
  (words ?? []).map(({ file, text }) => [
    file.replace(/^.*\//u, ''),
    placesOf(JSON.parse(text) as unknown),
  ]),
);
writeFileSync('src/words/places.json', await format(inJson(places), { parser: 'json' }));
console.info(
  `${schemas.size} schemas were written into ${folder}/, and src/words/places.json; commit them.`,
);
