/**
 * Parts a list into so many columns, in its order, of which the highest is as low as can be.
 *
 * @param heightOf how high an item is.
 */
export function inColumns<Item>(
  items: readonly Item[],
  columns: number,
  heightOf: (item: Item) => number,
): Item[][] {
  if (columns === 1 || items.length === 0) return [[...items]];
  const height = (some: readonly Item[]) => some.reduce((sum, item) => sum + heightOf(item), 0);
  const highest = (way: Item[][]) => Math.max(...way.map(height));
  return items
    .map((_item, at) => [
      items.slice(0, at + 1),
      ...inColumns(items.slice(at + 1), columns - 1, heightOf),
    ])
    .reduce((best, way) => (highest(way) < highest(best) ? way : best));
}
