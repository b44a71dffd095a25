import type { Nodes, Table } from 'mdast';
import type { Fault } from '../bibliography/index.ts';
import { writtenAs } from './nodes.ts';

/** Something in a text, with what is wrong with it. */
export type Found = [node: Nodes, Fault];

/** What keeps a line below a head of columns from parting it from the rows of a table; undefined where nothing does. */
export function partingFault(line: string, head: string): Fault | undefined {
  const parts = cellsIn(line);
  const wrong = parts.find((part) => !/^:?-+:?$/u.test(part));
  if (wrong !== undefined) {
    return {
      what: `“${wrong}” is not how the line below the head of a table is written, so that this is no table.`,
      cure: 'Write “---” for it, or “---:” for a column whose figures stand on the right.',
    };
  }
  const wanted = cellsIn(head).length;
  if (parts.length === wanted) return undefined;
  return {
    what: `This line has ${parts.length === 1 ? 'one part' : `${parts.length} parts`}, and the head of the table above it ${wanted}, so that this is no table.`,
    cure: `Write “|${Array.from({ length: wanted }, (_part, at) => ` ${parts[at] ?? '---'} |`).join('')}”, or as many names into the head.`,
  };
}

const cellsIn = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());

/** A row of a table that was meant as the line below its head. */
const DASHES = /^\s*\|?(?=[^\n]*(?:--|[–—=_]{2}))(?:[ \t]*:?[-–—=_]+[:;.,]?[ \t]*(?:\||$))+\s*$/u;

/** What is wrong with the head and the rows of a table, which Markdown shows as they are. */
export function tableFaults({ children: [head, ...rows] }: Table, source: string): Found[] {
  const isBarred = head !== undefined && writtenAs(head, source).startsWith('|');
  const width = head?.children.length ?? 0;
  const isBlank = head?.children.every((cell) => cell.children.length === 0);
  return [
    ...(head && isBlank
      ? [
          [
            head,
            {
              what: 'The head of this table is empty, so that nobody knows what its columns are.',
              cure: 'Write a name for each column into its first line.',
            },
          ] satisfies Found,
        ]
      : []),
    ...rows.flatMap((row, at): Found[] => {
      const { length } = row.children;
      const written = writtenAs(row, source);
      if (DASHES.test(written)) {
        return [
          [
            row,
            {
              what: 'Readers would see this row of dashes: the line below the head is there already.',
              cure: 'Take it out.',
            },
          ],
        ];
      }
      if (length === 1 && (isBarred || width > 1) && !hasBar(written)) {
        const above = rows[at - 1];
        // of a paragraph of several lines the first is told
        return above && !hasBar(writtenAs(above, source))
          ? []
          : [
              [
                row,
                {
                  what: 'This line would be read as a row of the table above it.',
                  cure: `If it is none, leave a blank line above it. If it is, write it as “|${' … |'.repeat(width)}”.`,
                },
              ],
            ];
      }
      const [extra] = row.children.slice(width);
      if (extra) {
        return [
          [
            extra,
            {
              what: `This row has ${length} cells, and the head of its table ${width}: readers would not see the rest.`,
              cure: 'Take the cell out, or give the head one more. For a plain “|” write “\\|”.',
            },
          ],
        ];
      }
      return length < width
        ? [
            [
              row,
              {
                what: `This row has ${length === 1 ? 'one cell' : `${length} cells`}, and the head of its table ${width}.`,
                cure: 'Write every cell; an empty one is “| |”.',
              },
            ],
          ]
        : [];
    }),
  ];
}

const hasBar = (written: string) => /(?<!\\)\|/u.test(written);
