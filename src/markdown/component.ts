import type { MdastNode } from 'satteri';

/** A component within running text, its props as an expression each, around these children. */
export const component = (
  name: string,
  props: Record<string, unknown>,
  children: MdastNode[] = [],
): MdastNode =>
  ({
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(props).map(([prop, value]) => ({
      type: 'mdxJsxAttribute',
      name: prop,
      value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value) },
    })),
    children,
  }) as MdastNode;
