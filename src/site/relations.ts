/** How forms, cases, claims and questions of the worksheet hang together. */
import { anchorOf } from '../addresses/anchors.ts';
import { path } from '../addresses/url.ts';
import { RELATIONS } from '../schemas/relations.ts';
import type { Tables } from './tables.ts';

/** The tables whose rows link to each other, in the order in which links stand. */
export const RELATED_TABLES = ['forms', 'cases', 'claims', 'worksheet'] as const;
export type RelatedTable = (typeof RELATED_TABLES)[number];

/** A row that another has to do with. */
export interface RelatedRow {
  id: string;
  /** What readers know it by: its name, what is claimed, what is asked. */
  name: string;
  /** Where it stands. */
  to: string;
}

/** All that a row has to do with, by table, in the order of each table. */
export type Related = Readonly<Record<RelatedTable, readonly RelatedRow[]>>;

/** What a row of no relations has to do with. */
export const NOTHING_RELATED: Related = { forms: [], cases: [], claims: [], worksheet: [] };

interface Row extends RelatedRow {
  table: RelatedTable;
  /** The rows that it names itself, by table and id: "cases/mycsp". */
  names: ReadonlySet<string>;
}

const keyOf = ({ table, id }: Pick<Row, 'table' | 'id'>) => `${table}/${id}`;

function rowsOf({ forms, cases, claims, worksheet }: Tables): Row[] {
  const rows = <Each extends { id: string }>(
    table: RelatedTable,
    page: string,
    all: readonly Each[],
    nameOf: (row: Each) => string,
  ): Row[] =>
    all.map((row) => ({
      table,
      id: row.id,
      name: nameOf(row),
      to: path(`/${page}/#${anchorOf(row.id)}`),
      names: new Set(
        Object.entries(RELATIONS[table] ?? {}).flatMap(
          ([field, other]) =>
            (row as unknown as Record<string, string[]>)[field]?.map((id) => `${other}/${id}`) ??
            [],
        ),
      ),
    }));
  const questions = worksheet.flatMap((topic) => [
    { ...topic, ask: topic.title },
    ...topic.questions,
  ]);
  return [
    ...rows('forms', 'forms', forms, ({ name }) => name),
    ...rows('cases', 'cases', cases, ({ name }) => name),
    ...rows('claims', 'claims', claims, ({ claim }) => claim),
    ...rows('worksheet', 'should-your-service-go', questions, ({ ask }) => ask),
  ];
}

/**
 * What each row has to do with, by table and id: "cases/mycsp". A relation is written in one row,
 * and stands with both.
 */
export function relationsOf(tables: Tables): ReadonlyMap<string, Related> {
  const rows = rowsOf(tables);
  return new Map(
    rows.map((row) => {
      const others = rows.filter(
        (other) => row.names.has(keyOf(other)) || other.names.has(keyOf(row)),
      );
      const related = RELATED_TABLES.map((table) => [
        table,
        others.filter((other) => other.table === table),
      ]);
      return [keyOf(row), Object.fromEntries(related) as Related];
    }),
  );
}
