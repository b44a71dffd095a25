/** What a preview offers to keep: the source that it tells of, and the row of a table. */
import words from '#words/keep.json' with { type: 'json' };
import { passageAt } from '../../notes/passage.ts';
import { slugAt } from '../cite/citable.ts';
import { make } from '../elements.ts';
import { keepButton } from './keep-button.ts';
import type { Keepable } from './keep.ts';

/** Buttons for the source of a citation, and for the row of a table that it stands in. */
export function keepCitation(citation: Element): HTMLElement {
  const slug = slugAt(citation);
  const passage = passageAt(document, citation.id);
  const source: Keepable = { kind: 'source', slug, anchor: citation.id };
  if (!passage || !(passage.kind in words.keepIt)) return line([source, words.keep]);
  const { kind, anchor } = passage;
  return line(
    [source, words.keep],
    [{ kind, slug, anchor }, words.keepIt[kind as keyof typeof words.keepIt]],
  );
}

/** A button for the row that a preview leads to: a claim, or a term of the glossary. */
export function keepRow({ pathname, hash }: HTMLAnchorElement): HTMLElement {
  const slug = pathname.split('/').at(-2) ?? '';
  const kind = slug === 'claims' ? 'claim' : 'row';
  return line([{ kind, slug, anchor: hash.slice(1) }, words.keep]);
}

function line(...things: readonly [Keepable, string][]): HTMLElement {
  const status = make('span', { role: 'status', class: 'quiet' });
  const buttons = things.map(([thing, name]) => keepButton(status, () => [thing], name));
  return make('div', { class: 'keep' }, ...buttons, status);
}
