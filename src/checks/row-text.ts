import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { findCitations, type Fault } from '../bibliography/index.ts';
import { FEATURES } from '../markdown/index.ts';
import { nodesOf } from './nodes.ts';

/** What Markdown, HTML and MDX give a meaning to. */
const SIGNS = /[*_`[<@&\\~#]/u;
/** Where words are shown as they stand, and what is said there of a citation. */
interface Place {
  plain: string;
  noCitation: string;
  insteadOfCitation: string;
}

const ROW: Place = {
  plain: 'The words of a row are shown as they stand.',
  noCitation: 'a row has no citations within its words',
  insteadOfCitation:
    'Take it out, and name the work in “cites” or “sources”: [bach-2012], or ["bach-2012, p. 405"].',
};
/** The fields at the top of a text. */
export const FIELD: Place = {
  plain: 'The words of the fields at the top are shown as they stand.',
  noCitation: 'the fields at the top have no citations',
  insteadOfCitation: 'Take it out, and cite the work in the text below.',
};
const REMOVE = 'Take the signs out.';

const MARKS: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'for italics',
  strong: 'for bold',
  delete: 'for words struck out',
  inlineCode: 'for code',
  heading: 'for a heading',
  image: 'for a picture',
};

/**
 * What in the words of a row, or of another place, readers would see as signs, where its author meant what a section makes
 * of them; undefined where there is nothing.
 */
export function faultInRow(
  text: string,
  isWork: (id: string) => boolean,
  place = ROW,
): Fault | undefined {
  if (!SIGNS.test(text)) return undefined;
  return (
    citationIn(text, isWork, place) ??
    tagIn(text, place) ??
    escapeIn(text, place) ??
    markIn(text, place)
  );
}

/** The same of a citation alone. */
export function citationIn(
  text: string,
  isWork: (id: string) => boolean,
  { noCitation, insteadOfCitation }: Place,
): Fault | undefined {
  const found = findCitations(text).find(
    ({ start, cluster }) =>
      text.startsWith('[', start) || cluster?.items.some(({ id }) => isWork(id)),
  );
  if (!found) return undefined;
  return {
    what: `Readers would see “${text.slice(found.start, found.end)}”: ${noCitation}.`,
    cure: insteadOfCitation,
  };
}

function tagIn(text: string, { plain }: Place): Fault | undefined {
  const [tag] = /<\/?[a-z][^<>]*>|<!--.*?(?:-->|$)/isu.exec(text) ?? [];
  if (tag === undefined) return undefined;
  return {
    what: `Readers would see “${tag}”. ${plain}`,
    cure: /^<(?:Count|Outcome)\b/u.test(tag) ? 'Write the figure itself.' : 'Take it out.',
  };
}

function escapeIn(text: string, { plain }: Place): Fault | undefined {
  const [sign] = /\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu.exec(text) ?? [];
  if (sign === undefined) return undefined;
  return {
    what: `Readers would see “${sign}”. ${plain}`,
    cure: 'Write the character itself.',
  };
}

function markIn(text: string, { plain }: Place): Fault | undefined {
  const tree = markdownToMdast(text, { features: FEATURES }) as Root;
  for (const { node } of nodesOf(tree)) {
    const { start, end } = node.position ?? {};
    const written = text.slice(start?.offset, end?.offset);
    const isLink = node.type === 'link' && written.startsWith('[');
    const isNote = node.type === 'text' && /\[\^[^\]\s]+\]/u.test(written);
    const use = isLink ? 'for a link' : isNote ? 'for a footnote' : MARKS[node.type];
    if (use === undefined) continue;
    return { what: `Readers would see the signs ${use} in “${written}”. ${plain}`, cure: REMOVE };
  }
  return undefined;
}
