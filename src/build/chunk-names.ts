/** The folder, among the scripts, of what makes files of texts that are taken away. */
export const DOCUMENTS = '_astro/documents/';

const MAKES_DOCUMENTS =
  /\/src\/documents\/(?:docx|evidence-pack|file|odt)\.ts$|\/bibliography\/csl(?:\/|\.ts$)|\/node_modules\/(?:citeproc|docx)\//u;

/**
 * The name of a part of the scripts. What makes files of texts has a folder of its own: it is heavy,
 * and nobody is sent it who takes nothing away.
 */
export const chunkName = ({ moduleIds }: { moduleIds: readonly string[] }): string =>
  moduleIds.some((id) => MAKES_DOCUMENTS.test(id))
    ? `${DOCUMENTS}[name]-[hash].js`
    : '_astro/[name]-[hash].js';
