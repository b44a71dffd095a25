import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/**
 * Makes an MDX component that stands in running text, around these children. Each prop is written
 * as an expression, so its value may be anything that JSON can hold.
 */
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

/**
 * The value of a prop that an author wrote in quotation marks, as in `id="C-17"`; "" where the
 * component lacks the prop or gives it otherwise.
 */
export function propOf(
  { attributes }: Pick<MdxJsxFlowElement | MdxJsxTextElement, 'attributes'>,
  name: string,
): string {
  const attribute = attributes.find((each) => 'name' in each && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
