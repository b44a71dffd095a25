import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

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

/** What a component that an author wrote is told by a prop in quotation marks; "" where it is not. */
export function propOf(
  { attributes }: Pick<MdxJsxFlowElement | MdxJsxTextElement, 'attributes'>,
  name: string,
): string {
  const attribute = attributes.find((each) => 'name' in each && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
