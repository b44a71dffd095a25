import type { MdastNode, MdastVisitorContext } from 'satteri';

/** Whether a node stands somewhere within another of one of these types. */
export function isWithin(
  node: Readonly<MdastNode>,
  context: MdastVisitorContext,
  types: ReadonlySet<string>,
): boolean {
  let above = context.parent(node);
  while (above && above.type !== 'root') {
    if (types.has(above.type)) return true;
    above = context.parent(above);
  }
  return false;
}
