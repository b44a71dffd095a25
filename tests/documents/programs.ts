/** Programs of npm's that read or check documents, each in the version that was looked at. */
import { importFrom, installFromNpm } from '../npm.ts';

/** Pandoc 3.10 in WebAssembly (GPL), and the validator of Microsoft's Open XML SDK (MIT). */
const VERSIONS = { 'pandoc-wasm': '1.1.0', '@ooxml-tools/validate': '0.4.6' };

interface Pandoc {
  convert(
    options: object,
    stdin: string | null,
    files: Record<string, Blob>,
  ): Promise<{ stdout: string; stderr: string }>;
}
interface Validator {
  default(
    file: Uint8Array,
    format: 'docx',
    version: string,
  ): Promise<{ description: string; path: { xpath: string; partUri: string } }[]>;
}

/** A piece of Pandoc's own form of a text. */
export interface PandocNode {
  t: string;
  c?: unknown;
}

export interface Programs {
  /** What Pandoc reads of files of one format, one after the other. */
  pandoc(from: string, files: readonly Uint8Array[]): Promise<PandocNode[]>;
  /** The same as text in another format. */
  convert(from: string, to: string, file: Uint8Array): Promise<string>;
  /** What Pandoc prints of a text in Markdown, with its citations in the style of “style.csl”, one of these files. */
  cite(text: string, lang: string, files: Readonly<Record<string, string>>): Promise<string>;
  /** What is wrong with a .docx file, for this edition of Office. */
  validate(file: Uint8Array, edition: string): Promise<string[]>;
}

/** Those programs; nothing, and a line that says so, where they could not be had. */
export async function ensurePrograms(): Promise<Programs | undefined> {
  try {
    const folder = await installFromNpm('To read documents back', 'documents', VERSIONS);
    const { convert } = await importFrom<Pandoc>(folder, 'pandoc-wasm');
    const { default: validate } = await importFrom<Validator>(folder, '@ooxml-tools/validate');
    const run = async (from: string, to: string, files: readonly Uint8Array[]) => {
      const named = Object.fromEntries(
        files.map((file, index) => [`${index}.bin`, new Blob([new Uint8Array(file)])]),
      );
      const options = { from, to, 'input-files': Object.keys(named) };
      const { stdout, stderr } = await convert(options, null, named);
      if (stderr.includes('ERROR')) throw new Error(stderr);
      return stdout;
    };
    return {
      pandoc: async (from, files) =>
        (JSON.parse(await run(from, 'json', files)) as { blocks: PandocNode[] }).blocks,
      convert: (from, to, file) => run(from, to, [file]),
      cite: async (text, lang, files) => {
        const options = {
          ...{ from: 'markdown', to: 'plain', wrap: 'none', citeproc: true, csl: 'style.csl' },
          metadata: { lang },
        };
        const named = Object.entries(files).map(([name, file]) => [name, new Blob([file])]);
        return (await convert(options, text, Object.fromEntries(named) as Record<string, Blob>))
          .stdout;
      },
      validate: async (file, edition) =>
        (await validate(file, 'docx', edition)).map(
          ({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
        ),
    };
  } catch (error) {
    console.warn(`NOT TESTED: what other programs read of documents. ${String(error)}`);
    return undefined;
  }
}
