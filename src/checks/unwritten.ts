import type { Nodes } from 'mdast';
import { problem, type Problem } from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import { isSection } from '../markdown/file.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { writtenAs } from './nodes.ts';

/**
 * Warns of a section that has no text yet, but for the comment that it began with. It is no error: its
 * author may be about to write it.
 */
export function checkWritten({ file, source, root }: ParsedDocument): Problem[] {
  if (!root || !isSection(file)) return [];
  const [comment, ...more] = root.children.filter((node) => !isFields(node));
  if (more.some((node) => !isComment(node)) || (comment && !isComment(comment))) return [];
  const at = comment?.position?.start.offset ?? source.trimEnd().length;
  return [
    problem(
      locationsIn(file, source)(at),
      comment ? writtenAs(comment, source) : '',
      {
        what: 'This section has no text yet, and would be published as a page with its title alone.',
        cure: `Write its text below the fields${comment ? ', and take this comment out' : ''}.`,
      },
      'warning',
    ),
  ];
}

const isFields = ({ type }: Nodes) => type === 'yaml';

const isComment = (node: Nodes) =>
  node.type === 'mdxFlowExpression' && node.value.replace(/\/\*[\s\S]*?\*\//gu, '').trim() === '';
