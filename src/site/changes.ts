import words from '#words/changes.json' with { type: 'json' };
import { diffWordsWithSpace } from 'diff';
import type { Cluster } from '../bibliography/index.ts';
import { escapeMarkup } from '../words/escape.ts';
import { isWithdrawn, versionsOf, type Entry, type Version } from '../ledger/index.ts';
import { wordingOf } from '../markdown/index.ts';
import { ledger, paragraphRef } from './paragraphs.ts';
import { references } from './references.ts';
import { editions, sections } from './sections.ts';

/** A run of words, or the label of a citation as HTML, and whether the other side lacks it. */
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
export interface ChangedParagraph {
  id: string;
  number: string;
  /** The section that it stands in, or stood in. */
  section: { slug: string; title: string };
  changes: Change[];
  /** Where the readers of a paragraph that was taken out are sent. */
  see: string | undefined;
}

/** Stand for citations while two texts are compared: characters that no text holds, one a label. */
const FIRST_SIGN = 0xe100;
const SIGN = /([\uE100-\uF8FF])/u;
const labels: string[] = [];

async function labelOf(cluster: Cluster): Promise<string> {
  // an old text may cite what the bibliography has no longer
  const isKnown = cluster.items.every(({ id }) => references.works.has(id));
  if (!isKnown) return escapeMarkup(words.unlistedWork);
  return (await references.label(cluster)).map(({ html }) => html).join('');
}

async function signOf(cluster: Cluster): Promise<string> {
  const label = await labelOf(cluster);
  const known = labels.indexOf(label);
  const at = known < 0 ? labels.push(label) - 1 : known;
  return String.fromCharCode(FIRST_SIGN + at);
}

const inWords = async (source: string) =>
  (
    await Promise.all(
      wordingOf(source).map((part) => (typeof part === 'string' ? part : signOf(part))),
    )
  ).join('');

const piecesOf = (text: string, changed: boolean): Piece[] =>
  text
    .split(SIGN)
    .filter(Boolean)
    .map((part) =>
      SIGN.test(part)
        ? { html: labels[part.charCodeAt(0) - FIRST_SIGN] ?? '', changed }
        : { text: part, changed },
    );

async function compare(before: Version, after: Version): Promise<Change> {
  const texts = await Promise.all([inWords(before.text), inWords(after.text)]);
  // where it reads the same, what is behind the words was changed, such as where a link leads
  const [one, other] = texts[0] === texts[1] ? [before.text, after.text] : texts;
  const runs = diffWordsWithSpace(one, other);
  return {
    from: before.edition,
    to: after.edition,
    before: runs.flatMap((run) => (run.added ? [] : piecesOf(run.value, run.removed))),
    after: runs.flatMap((run) => (run.removed ? [] : piecesOf(run.value, run.added))),
  };
}

async function changesOf(entry: Entry): Promise<Change[]> {
  const versions = versionsOf(entry);
  const edits = await Promise.all(
    versions.slice(1).map((after, index) => compare(versions[index] ?? after, after)),
  );
  if (!isWithdrawn(entry)) return edits;
  const { edition, text, withdrawn } = entry;
  const before = piecesOf(await inWords(text), true);
  return [...edits, { from: edition, to: withdrawn, before, after: undefined }];
}

const titles = new Map(sections.map(({ slug, title }) => [slug, title]));

/** Every paragraph that was edited or taken out since it was published, in the order of the text. */
export const changedParagraphs: ChangedParagraph[] = (
  await Promise.all(
    ledger.flatMap(({ section, number, paragraphs }) =>
      paragraphs.map(async (entry) => ({
        ...paragraphRef(number, entry.number),
        section: { slug: section, title: titles.get(section) ?? section },
        changes: await changesOf(entry),
        see: isWithdrawn(entry) ? paragraphRef(number, entry.see).number : undefined,
      })),
    ),
  )
).filter(({ changes }) => changes.length > 0);

/** What an edition did: paragraphs by their ids and numbers. */
export interface EditionSummary {
  number: string;
  date: string;
  added: { slug: string; id: string; number: string }[];
  edited: { id: string; number: string }[];
  withdrawn: { id: string; number: string }[];
}

const [first] = editions;

/** What each edition did to the one before it, the newest first. */
export const editionSummaries: EditionSummary[] = editions
  .map(({ number, date }) => {
    const changedIn = (isEdit: boolean) =>
      changedParagraphs.filter(({ changes }) =>
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
