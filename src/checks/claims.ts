import {
  didYouMean,
  problem,
  sentences,
  type ParsedFile,
  type Problem,
} from '../bibliography/index.ts';
import type { Document } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { idsInUnread } from './works.ts';

/**
 * Checks that the texts and the list of claims agree: every mark and every note names a claim of the
 * list, every claim names a section of the essay, and stands in it once. Pages other than sections have notes alone.
 */
export function checkClaims(
  sections: readonly ParsedDocument[],
  pages: readonly ParsedDocument[],
  table: ParsedFile | undefined,
): Problem[] {
  if (!table) return [];
  const isUnread = table.problems.length > 0;
  if (!isUnread && !Array.isArray(table.value)) return [];
  const claims = (isUnread ? [] : table.value) as ({ id?: unknown; section?: unknown } | null)[];
  const known = new Set(isUnread ? idsInUnread(table) : claims.map((claim) => String(claim?.id)));
  const unknown = (id: string) => ({
    what: `There is no claim “${id}” in ${table.file}.`,
    cure: didYouMean(id, known) || 'Mend the id, or add the claim to the file.',
  });
  const marks = sections.flatMap(({ document, slug }) =>
    // one that names no claim is told of with its tag: tags.ts
    (document?.claims ?? []).filter(({ id }) => id !== '').map((mark) => ({ ...mark, slug })),
  );
  const first = new Map(marks.toReversed().map((mark) => [mark.id, mark]));
  const unread = sections.some(({ document }) => !document);
  const later = new Set(sections.filter(isLater).map(({ slug }) => slug));
  return [
    ...marks.flatMap((mark) => {
      const { id, location } = mark;
      const text = `<Claim id="${id}" />`;
      if (!known.has(id)) return [problem(location, text, unknown(id))];
      // which of them is the new one nobody can know: each is told of, with the place of another
      const other = marks.find((each) => each !== mark && each.id === id)?.location;
      if (!other) return [];
      return [
        problem(location, text, {
          what: `The claim ${id} is marked twice: here and at ${other.file}:${other.line}.`,
          cure: 'Keep the mark at the sentence that makes the claim.',
        }),
      ];
    }),
    ...[...sections, ...pages].flatMap(({ document }) => checkNotes(document, known, unknown)),
    ...claims.flatMap((claim, index) => {
      if (typeof claim?.id !== 'string' || typeof claim.section !== 'string') return [];
      const { id, section } = claim;
      const report = (field: string, what: string, cure: string) => {
        const { text, ...location } = table.locationOf([index, field]);
        return [problem(location, text, { what, cure })];
      };
      const slugs = sections.map(({ slug }) => slug);
      if (!slugs.includes(section)) {
        return report(
          'section',
          `There is no section “${section}”.`,
          didYouMean(section, slugs) || 'Give the name of its file without “.mdx”.',
        );
      }
      if (later.has(section)) {
        return report(
          'section',
          `“${section}” is no section of the essay, and only the essay’s claims stand in this list.`,
          'Name the section of the essay that makes the claim. What is known since then needs no row here, and no <Claim>: cite its source in the text.',
        );
      }
      const at = first.get(id);
      if (!at && !unread) {
        return report(
          'id',
          `The claim ${id} is marked nowhere in the text.`,
          `Put <Claim id="${id}" /> before the sentence that makes it.`,
        );
      }
      if (!at || at.slug === section || marks.filter((mark) => mark.id === id).length > 1) {
        return [];
      }
      return report(
        'section',
        `The claim ${id} is marked in “${at.slug}” and not in “${section}”.`,
        later.has(at.slug)
          ? 'Move the mark to the sentence of the essay that makes it.'
          : 'Mend the section here, or move the mark.',
      );
    }),
  ];
}

/** Whether a section tells of what came after the essay, and makes none of its claims. */
const isLater = ({ frontMatter }: ParsedDocument) =>
  (frontMatter?.value as { part?: unknown } | null | undefined)?.part === 'since';

const checkNotes = (
  document: Document | undefined,
  known: ReadonlySet<string>,
  unknown: (id: string) => { what: string; cure: string },
) =>
  (document?.notes ?? []).flatMap(({ ids, location }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => {
        const { what, cure } = unknown(id);
        const apart = ids.length > 1 ? 'Between the ids of several stands a space alone.' : '';
        const fault = { what, cure: sentences(cure, apart) };
        return problem(location, `<Since claims="${ids.join(' ')}">`, fault);
      }),
  );
