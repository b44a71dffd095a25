/** Sorts a table by the column whose head is pressed; pressed again, the other way round. */
import { make } from '../elements.ts';
import { orderOf, type Direction } from './table-order.ts';

for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.querySelector('tbody');
  const heads = [...table.querySelectorAll('thead th')];
  // by what the cell says, unless it says otherwise
  const keyOf = (cell: Element | undefined) =>
    (cell?.getAttribute('data-by') ?? cell?.textContent.trim()) || undefined;
  const sort = (head: Element, column: number) => {
    const direction: Direction =
      head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const each of heads) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const rows = [...(body?.children ?? [])];
    const cells = rows.map((row) => keyOf(row.children[column]));
    body?.append(...orderOf(cells, direction).flatMap((at) => rows[at] ?? []));
  };
  for (const [column, head] of heads.entries()) {
    const button = make('button', { type: 'button' }, ...head.childNodes);
    button.addEventListener('click', () => sort(head, column));
    head.append(button);
  }
}
