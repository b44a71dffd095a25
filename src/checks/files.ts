import { problem, type Fault, type Problem } from '../bibliography/index.ts';
import { IMAGE } from '../loaders/images.ts';

/**
 * Checks that nothing stands in the folder of the content that readers never get to see: a section
 * under another ending, in a folder of its own or in capitals.
 *
 * @param others the paths of all files there that nothing reads.
 */
export const checkFiles = (others: readonly string[]): Problem[] =>
  others.map((file) => problem({ file, line: 1, column: 1 }, file, faultOf(file)));

const TEXT = /\.(?:mdx?|markdown|txt|docx?|odt|rtf|html?)$/iu;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp)$/iu;
const LIST_OF_WORKS = /\.(?:bib|ris|enw|xml|rdf|csl|txt|yaml|yml|json)$/iu;
const TABLE = /\.(?:csv|tsv|xlsx?|ods|json|yaml|yml)$/iu;

function faultOf(path: string): Fault {
  const [, folder = '', inner = '', name = ''] =
    /(?:^|\/)(sections|pages|references|data)\/(.*\/)?([^/]*)$/u.exec(path) ?? [];
  const what = 'Nothing on the site reads this file.';
  const home = inner === '' ? '' : ` and move it into ${folder}/ itself`;
  if ((folder === 'sections' || folder === 'pages') && TEXT.test(name)) {
    const right = name.replace(/(?:\.mdx?)?\.[^.]+$/iu, '.mdx');
    if (name === right)
      return {
        what,
        cure: `Move it into ${folder}/ itself: texts of a folder within that are not read.`,
      };
    if (/\.(?:mdx?|markdown)$/iu.test(name)) return { what, cure: `Name it “${right}”${home}.` };
    return { what, cure: `Save it as plain text with the name “${right}”${home}.` };
  }
  if ((folder === 'sections' || folder === 'pages') && PICTURE.test(name)) {
    const cure = IMAGE.test(name)
      ? `Move it into ${folder}/ itself, beside the text that shows it.`
      : /\.(?:jpe?g|png)$/iu.test(name)
        ? `Name it “${name.toLowerCase().replace(/jpeg$/u, 'jpg')}”${home}.`
        : 'Save it as JPEG, with a name that ends in “.jpg”, or as PNG, in “.png”.';
    return { what, cure };
  }
  if (folder === 'references' && LIST_OF_WORKS.test(name)) {
    if (/\.(?:ya?ml|json)$/iu.test(name)) {
      return { what, cure: `Name it “${name.toLowerCase()}”${home}.` };
    }
    return {
      what,
      cure: `Add its works with “npm run cite -- add ${path}”, and move it out of this folder.`,
    };
  }
  if (folder === 'data' && TABLE.test(name)) {
    if (/\.ya?ml$/iu.test(name)) return { what, cure: `Name it “${name.toLowerCase()}”${home}.` };
    return {
      what,
      cure: 'Write its rows into the table that they belong to, and move it out of this folder.',
    };
  }
  return {
    what,
    cure: 'Move it out of this folder. Texts stand in sections/ and pages/, works in references/ and tables in data/.',
  };
}
