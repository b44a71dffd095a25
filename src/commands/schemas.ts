/**
 * `npm run schemas`: writes the JSON Schemas of content/schemas/ anew, from which editors complete
 * the fields of tables and works. To be run after a change to src/schemas/ or to the fields of works.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { editorSchemas, inJson } from '../schemas/json-schema.ts';

const schemas = editorSchemas();
const folder = 'content/schemas';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, schema] of schemas) {
  const text = await format(inJson(schema), { parser: 'json', printWidth: 100 });
  writeFileSync(`${folder}/${file}`, text);
}
console.info(`${schemas.size} schemas were written into ${folder}/; commit them.`);
