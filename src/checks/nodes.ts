import type { Nodes, Parents } from 'mdast';

/** A node of a text, with those that it stands in, the outermost first. */
export interface Placed {
  node: Nodes;
  within: readonly Parents[];
}

/** A tree, node by node, in the order of its text. */
export function* nodesOf(node: Nodes, within: readonly Parents[] = []): Generator<Placed> {
  yield { node, within };
  if (!('children' in node)) return;
  const inner = [...within, node];
  for (const child of node.children) yield* nodesOf(child, inner);
}

/** The source of a node; of an element or a component its opening tag alone. */
export function writtenAs(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {};
  const whole = source.slice(start?.offset, end?.offset);
  return 'attributes' in node ? (/^(?:"[^"]*"|'[^']*'|[^>])*>/u.exec(whole)?.[0] ?? whole) : whole;
}
