import type { Nodes, Root, Text } from 'mdast';
import { mdxToMdast } from 'satteri';
import { problem, type Problem, type SourceFile } from '../../src/bibliography/index.ts';
import { citationsIn } from '../../src/markdown/cited-text.ts';
import { FEATURES, locationsIn } from '../../src/markdown/index.ts';
import { TABLE_OF_VALUE } from '../../src/schemas/values.ts';
import { figuresIn } from './figures-in-text.ts';

/** The rows of both tables that texts take figures from. */
export type FigureRows = Record<'counts' | 'outcomes', readonly { id: string; value: unknown }[]>;

/** A row in words, and its component as an author writes it. */
interface Source {
  row: string;
  component: string;
}

/** Finds figures that an author typed where a row of a table has them: one problem for each. */
export function typedFigures({ file, text }: SourceFile, rows: FigureRows): Problem[] {
  const sources = sourcesOf(rows);
  const locationOf = locationsIn(file, text);
  const problems: Problem[] = [];
  for (const node of textsOf(mdxToMdast(text, { features: FEATURES }) as Root)) {
    const { found, offsets } = citationsIn(node, text);
    for (const { figure, written, start } of figuresIn(node.value)) {
      const rowsOfIt = sources.get(figure) ?? [];
      const isCited = found.some((cited) => cited.start <= start && start < cited.end);
      if (rowsOfIt.length === 0 || isCited) continue;
      problems.push(
        problem(locationOf(offsets[start] ?? 0), written, {
          what: `“${written}” is the figure of ${rowsOfIt.map(({ row }) => row).join(' and of ')}.`,
          cure: `Write ${rowsOfIt.map(({ component }) => component).join(' or ')}. If it is another figure, give it a row of its own in content/data/outcomes.yaml.`,
        }),
      );
    }
  }
  return problems;
}

/** For each figure, all rows that have it. */
function sourcesOf(rows: FigureRows): Map<string, Source[]> {
  const sources = new Map<string, Source[]>();
  for (const [component, table] of Object.entries(TABLE_OF_VALUE)) {
    for (const { id, value } of rows[table]) {
      for (const { figure } of figuresIn(String(value))) {
        const source = {
          row: `“${id}” in content/data/${table}.yaml`,
          component: `<${component} id="${id}" />`,
        };
        sources.set(figure, [...(sources.get(figure) ?? []), source]);
      }
    }
  }
  return sources;
}

/** Running text: code, addresses and front matter are no nodes of this type. */
const textsOf = (node: Nodes): Text[] =>
  node.type === 'text' ? [node] : 'children' in node ? node.children.flatMap(textsOf) : [];
