import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** A guide: its file, its text and the tree of it. */
export interface Guide {
  file: string;
  text: string;
  nodes: Nodes[];
}

/** Something that a guide names, and the line in which it does. */
export interface Named {
  name: string;
  where: string;
}

const FEATURES = { gfm: true, smartPunctuation: false } as const;
const below = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => below(child)) : []),
];

/** The README and every guide, read. */
export const guides: Guide[] = ['README.md', ...globSync('docs/**/*.md').sort()].map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, nodes: below(markdownToMdast(text, { features: FEATURES }) as Root) };
});

/** The guide of a name. Throws a RangeError where there is none. */
export function guide(file: string): Guide {
  const found = guides.find((each) => each.file === file);
  if (!found) throw new RangeError(`There is no guide ${file}.`);
  return found;
}

const textOf = (node: Nodes): string =>
  below(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');
const named = ({ file }: Guide, node: Nodes, name: string): Named => ({
  name,
  where: `${file}:${node.position?.start.line}`,
});

/** What the links and pictures of a guide lead to, as they are written. */
export const linksOf = (guide: Guide): Named[] =>
  guide.nodes.flatMap((node) =>
    node.type === 'link' || node.type === 'image' || node.type === 'definition'
      ? [named(guide, node, node.url)]
      : [],
  );

/** What a guide sets as code within its text. */
export const codeOf = (guide: Guide): Named[] =>
  guide.nodes.flatMap((node) =>
    node.type === 'inlineCode' ? [named(guide, node, node.value)] : [],
  );

/** The addresses of this site that a guide names, in its text and as code: "/claims/", "/feed.xml". */
export const addressesOf = (guide: Guide): Named[] =>
  guide.nodes.flatMap((node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return [];
    const found = node.value.matchAll(/(?<![^\s(])\/(?:[\w.-]+\/)*[\w.-]*(?:#[\w-]+)?(?<![.,])/gu);
    return [...found].map(([address]) => named(guide, node, address));
  });

/** The examples of a guide in a language. */
export const examplesOf = (guide: Guide, language: string): Named[] =>
  guide.nodes.flatMap((node) =>
    node.type === 'code' && node.lang === language ? [named(guide, node, node.value)] : [],
  );

/** The rows of the table that follows a heading, each as the texts of its cells. */
export function tableAfter({ nodes }: Guide, heading: string): string[][] {
  const at = nodes.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  const table = nodes.slice(at).find((node) => node.type === 'table');
  if (at < 0 || !table) return [];
  return table.children.slice(1).map((row) => row.children.map((cell) => textOf(cell)));
}

/** The anchors that GitHub gives the headings of a Markdown file. */
function anchorsOf(file: string): string[] {
  const slugger = new GithubSlugger();
  const { nodes } = guides.find((each) => each.file === file) ?? { nodes: [] };
  return nodes.flatMap((node) => (node.type === 'heading' ? [slugger.slug(textOf(node))] : []));
}

/** What is wrong with where a link leads; nothing where it leads somewhere. Other sites are not asked. */
export function faultOf(from: string, link: string): string | undefined {
  if (/^https:\/\//u.test(link)) return URL.canParse(link) ? undefined : 'is not an address';
  if (/^[a-z]+:/iu.test(link)) return 'is neither a path nor an https address';
  const [path = '', anchor] = link.split('#');
  const target = path ? normalize(join(dirname(from), path)) : from;
  if (!existsSync(target)) return `leads to ${target}, which does not exist`;
  if (anchor === undefined || anchorsOf(target).includes(anchor)) return undefined;
  return `leads to a heading that ${target} does not have`;
}

/** The npm scripts that a piece of code runs. */
export const scriptsIn = (code: string): string[] => [
  ...[...code.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name),
  ...[...code.matchAll(/npm (start|test)\b/gu)].map(([, name = '']) => name),
];
