/** What each edition changed: paragraphs that were edited or withdrawn, and a summary of each edition. */
import words from '#words/changes.json' with { type: 'json' };
import { diffWordsWithSpace } from 'diff';
import type { Bibliography, Cluster } from '../bibliography/index.ts';
import { CITATIONS } from '../bibliography/signs.ts';
import {
  isWithdrawn,
  versionsOf,
  type Entry,
  type LedgerSection,
  type Version,
} from '../ledger/index.ts';
import { wordingOf } from '../markdown/index.ts';
import type { Edition } from '../schemas/editions.ts';
import { escapeMarkup } from '../words/escape.ts';
import { paragraphRef, type ParagraphRef } from './paragraphs.ts';
import type { Section } from './sections.ts';

/** A run of words, or the label of a citation as HTML, and whether the other text lacks it. */
export interface Piece {
  text?: string;
  html?: string;
  changed: boolean;
}

/** A paragraph in two successive editions; no text where the later one no longer has it. */
export interface Change {
  from: string;
  to: string;
  before: Piece[];
  after: Piece[] | undefined;
}

/** A paragraph that is not as it was first published. */
export interface ChangedParagraph extends ParagraphRef {
  /** The section that it stands in, or stood in. */
  section: { slug: string; title: string };
  changes: Change[];
  /** The number of the paragraph that readers of a withdrawn one are sent to. */
  see: string | undefined;
}

/** One of the characters that stand for labels while two texts are compared. */
const SIGN = new RegExp(`([${CITATIONS.first}-${CITATIONS.last}])`, 'u');
const FIRST_SIGN = CITATIONS.first.charCodeAt(0);

type References = Pick<Bibliography, 'works' | 'label'>;

/** Compares texts word by word, in which a citation counts as one word and reads as its label. */
class Comparison {
  readonly #labels: string[] = [];
  readonly #references: References;

  constructor(references: References) {
    this.#references = references;
  }

  async changesOf(entry: Entry): Promise<Change[]> {
    const versions = versionsOf(entry);
    const edits = await Promise.all(
      versions.slice(1).map((after, index) => this.#compare(versions[index] ?? after, after)),
    );
    if (!isWithdrawn(entry)) return edits;
    const { edition, text, withdrawn } = entry;
    const before = this.#piecesOf(await this.#read(text), true);
    return [...edits, { from: edition, to: withdrawn, before, after: undefined }];
  }

  async #compare(before: Version, after: Version): Promise<Change> {
    const texts = await Promise.all([this.#read(before.text), this.#read(after.text)]);
    // texts that read the same differ in their source, such as in where a link leads
    const [one, other] = texts[0] === texts[1] ? [before.text, after.text] : texts;
    const runs = diffWordsWithSpace(one, other);
    return {
      from: before.edition,
      to: after.edition,
      before: runs.flatMap((run) => (run.added ? [] : this.#piecesOf(run.value, run.removed))),
      after: runs.flatMap((run) => (run.removed ? [] : this.#piecesOf(run.value, run.added))),
    };
  }

  /** A text as its readers see it, with a sign for each citation. */
  async #read(source: string): Promise<string> {
    const parts = await Promise.all(
      wordingOf(source).map((part) => (typeof part === 'string' ? part : this.#signOf(part))),
    );
    return parts.join('');
  }

  async #signOf(cluster: Cluster): Promise<string> {
    const label = await this.#labelOf(cluster);
    const known = this.#labels.indexOf(label);
    const at = known < 0 ? this.#labels.push(label) - 1 : known;
    return String.fromCharCode(FIRST_SIGN + at);
  }

  async #labelOf(cluster: Cluster): Promise<string> {
    // an old text may cite a work that is no longer in the bibliography
    const isKnown = cluster.items.every(({ id }) => this.#references.works.has(id));
    if (!isKnown) return escapeMarkup(words.unlistedWork);
    return (await this.#references.label(cluster)).map(({ html }) => html).join('');
  }

  #piecesOf(text: string, changed: boolean): Piece[] {
    return text
      .split(SIGN)
      .filter(Boolean)
      .map((part) =>
        SIGN.test(part)
          ? { html: this.#labels[part.charCodeAt(0) - FIRST_SIGN] ?? '', changed }
          : { text: part, changed },
      );
  }
}

/** Every paragraph that was edited or withdrawn since it was published, in the order of the text. */
export async function changedParagraphs(
  ledger: readonly LedgerSection[],
  sections: readonly Pick<Section, 'slug' | 'title'>[],
  references: References,
): Promise<ChangedParagraph[]> {
  const titles = new Map(sections.map(({ slug, title }) => [slug, title]));
  const comparison = new Comparison(references);
  const paragraphs = await Promise.all(
    ledger.flatMap(({ section, number, paragraphs }) =>
      paragraphs.map(async (entry) => ({
        ...paragraphRef(number, entry.number),
        section: { slug: section, title: titles.get(section) ?? section },
        changes: await comparison.changesOf(entry),
        see: isWithdrawn(entry) ? paragraphRef(number, entry.see).number : undefined,
      })),
    ),
  );
  return paragraphs.filter(({ changes }) => changes.length > 0);
}

/** What an edition did to the paragraphs of the one before it. */
export interface EditionSummary {
  number: string;
  date: string;
  added: ({ slug: string } & ParagraphRef)[];
  edited: ParagraphRef[];
  withdrawn: ParagraphRef[];
}

/** What each edition did to the one before it, the newest first. The first edition added nothing. */
export function summariseEditions(
  editions: readonly Edition[],
  ledger: readonly LedgerSection[],
  changed: readonly ChangedParagraph[],
): EditionSummary[] {
  const [first] = editions;
  return editions
    .map(({ number, date }) => {
      const changedIn = (isEdit: boolean) =>
        changed.filter(({ changes }) =>
          changes.some(({ to, after }) => to === number && (after !== undefined) === isEdit),
        );
      const added = ledger.flatMap(({ section, number: ofSection, paragraphs }) =>
        paragraphs
          .filter((entry) => number !== first?.number && versionsOf(entry)[0]?.edition === number)
          .map((entry) => ({ slug: section, ...paragraphRef(ofSection, entry.number) })),
      );
      return { number, date, added, edited: changedIn(true), withdrawn: changedIn(false) };
    })
    .reverse();
}
