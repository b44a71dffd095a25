import { defineMdastPlugin, type MdastNode } from 'satteri';
import { addToFrontmatter } from './compiled.ts';
import { component } from './component.ts';
import { fileOf, isSection } from './file.ts';
import { isWithin } from './within.ts';

/** A way to write a term, and the term's id. */
export interface Spelling {
  id: string;
  text: string;
}

/** Finds the first use of each term in one document. */
export interface TermMarker {
  /** The ids of the terms found so far, in order. */
  found: string[];
  /** Cuts running text at the first use of each term. */
  anchor: (text: string) => MdastNode[];
}

/**
 * Terms within these are left alone: a link would stand in a link, and notes are read beside the
 * text.
 */
const UNEXPLAINED = new Set([
  'link',
  'linkReference',
  'heading',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Explains the glossary's terms in sections, each at its first use. */
export function terms(spellings: () => readonly Spelling[]) {
  return () => {
    let marker: TermMarker;
    return defineMdastPlugin({
      name: 'terms',
      before(_root, context) {
        marker = markTerms(isSection(fileOf(context)) ? spellings() : []);
        addToFrontmatter(context, () => ({ terms: marker.found }));
      },
      text(node, context) {
        if (isWithin(node, context, UNEXPLAINED)) return;
        const made = marker.anchor(node.value);
        if (made.some(({ type }) => type !== 'text')) context.replaceNode(node, made);
      },
    });
  };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/**
 * Wraps the first use of each term in `<Term>`. Case matters, so that "the Mutuals Taskforce" does
 * not count as a use of "mutuals"; where two terms begin at the same place, the longer wins.
 */
export function markTerms(spellings: readonly Spelling[]): TermMarker {
  const byText = new Map(spellings.map(({ id, text }) => [text, id]));
  const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const any =
    longestFirst.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
      : undefined;
  const found: string[] = [];
  return {
    found,
    anchor: (text) => {
      const nodes: MdastNode[] = [];
      let at = 0;
      for (const match of any ? text.matchAll(any) : []) {
        const id = byText.get(match[0]) ?? '';
        if (found.includes(id)) continue;
        found.push(id);
        if (match.index > at) nodes.push({ type: 'text', value: text.slice(at, match.index) });
        nodes.push(component('Term', { id }, [{ type: 'text', value: match[0] }]));
        at = match.index + match[0].length;
      }
      if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
      return nodes;
    },
  };
}
