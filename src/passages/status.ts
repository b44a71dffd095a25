/**
 * Tells a reader how the paragraph that an address names stands now: unchanged, edited, withdrawn
 * or unknown.
 */
import words from '#words/arrival.json' with { type: 'json' };
import { editionPath } from '../addresses/paths.ts';
import { parts, say } from '../words/message.ts';
import { nearestTo } from './nearest.ts';
import { passageAddress, readId, type ReadPassage } from './passage.ts';
import { dateInWords } from '../words/in-words.ts';

/** A paragraph as /paragraphs.json lists it. */
export interface ListedParagraph {
  id: string;
  number: string;
  section: string;
  edition: string;
  hash: string;
  earlier?: { edition: string; hash: string }[];
  withdrawn?: string;
  see?: string;
}

/** The paragraphs and the editions that the site has published; editions are oldest first. */
export interface Published {
  paragraphs: readonly ListedParagraph[];
  editions: readonly { number: string; date: string }[];
}

/** A sentence, with links to a place on this page ("#p2-3") or to a path within the site. */
export type Message = (string | { text: string; to: string })[];

/**
 * What to tell a reader about an address, and the id of the paragraph on this page that comes
 * nearest to what it names.
 */
export interface PassageStatus {
  messages: Message[];
  nearest?: string;
}

/** Says how a passage stands. `isHere` tells whether an id is on the page. */
export function statusOf(
  passage: ReadPassage,
  published: Published,
  isHere: (id: string) => boolean,
): PassageStatus {
  const { fragment, edition, hash } = passage;
  const { paragraphs } = published;
  const linkTo = ({ id, number, section }: ListedParagraph) => ({
    text: number,
    to: isHere(id) ? `#${id}` : `/${section}/#${id}`,
  });
  if (fragment === undefined) {
    if (edition === undefined && hash === undefined) return { messages: [] };
    const meant = paragraphs.find((each) => versionsOf(each).some((one) => one.hash === hash));
    return meant
      ? { messages: [parts(words.unnamedBut, { paragraph: linkTo(meant) })] }
      : { messages: [[words.unnamed]] };
  }
  const found = paragraphs.find(({ id }) => id === fragment);
  if (!found) {
    const { section, number, isId } = readId(fragment);
    const near = nearestTo(section, number, paragraphs);
    const meant: Record<string, Message[number]> = { number: `${section}.${number}` };
    if (!near) return { messages: [parts(isId ? words.unknown : words.garbled, meant)] };
    const message = isId ? words.unknownNear : words.garbledNear;
    return {
      messages: [parts(message, { ...meant, nearest: linkTo(near) })],
      ...(isHere(near.id) ? { nearest: near.id } : {}),
    };
  }
  if (found.withdrawn !== undefined) {
    const see = paragraphs.find(({ id }) => id === found.see);
    const values: Record<string, Message[number]> = {
      number: found.number,
      edition: found.withdrawn,
      before: { text: words.before, to: `/changes/#${found.id}` },
    };
    return {
      messages: [
        see
          ? parts(words.replaced, { ...values, see: linkTo(see) })
          : parts(words.withdrawn, values),
      ],
    };
  }
  if (!isHere(found.id)) {
    const page = `/${found.section}/`;
    const to =
      edition && hash
        ? passageAddress(page, { id: found.id, edition, hash })
        : `${page}#${found.id}`;
    return {
      messages: [
        parts<Message[number]>(words.elsewhere, {
          number: found.number,
          link: { text: words.goTo, to },
        }),
      ],
    };
  }
  return {
    messages:
      edition === undefined && hash === undefined ? [] : [historyOf(found, passage, published)],
  };
}

const versionsOf = ({ earlier = [], edition, hash }: ListedParagraph) => [
  ...earlier,
  { edition, hash },
];

/**
 * Says whether a paragraph has changed since the edition that a link was made from. Only hashes are
 * compared, never texts.
 */
function historyOf(
  paragraph: ListedParagraph,
  { edition, hash }: ReadPassage,
  { editions }: Published,
): Message {
  const { id, number } = paragraph;
  const inFull = (edition: string) => {
    const date = editions.find((each) => each.number === edition)?.date;
    return date === undefined
      ? say(words.edition, { edition })
      : say(words.datedEdition, { edition, date: dateInWords(date) });
  };
  const here = { number, edition: inFull(paragraph.edition) };
  if (!hash) return [say(words.wordsUnknown, here)];
  if (edition === null) return [say(words.editionUnknown, here)];
  const at = editions.findIndex((each) => each.number === edition);
  if (edition !== undefined && at < 0) return [say(words.neverWas, { ...here, named: edition })];
  const versions = versionsOf(paragraph);
  const version = versions.findLast((each) => each.hash === hash);
  if (!version) return [say(words.neverSaid, here)];
  const inForce = versions.findLast(
    (each) => editions.findIndex((one) => one.number === each.edition) <= at,
  );
  const named = edition !== undefined && inForce?.hash === hash ? edition : version.edition;
  const since = inFull(named);
  const then = { text: words.then, to: `${editionPath(named, paragraph.section)}#${id}` };
  const changes = { text: words.changes, to: `/changes/#${id}` };
  const edited = (message: string, edition: string): Message =>
    parts<Message[number]>(message, { number, edition, changes, then });
  if (hash !== paragraph.hash) return edited(words.edited, since);
  const wasEdited = inForce?.hash === hash && inForce.edition !== paragraph.edition;
  return wasEdited
    ? edited(words.restored, inFull(inForce.edition))
    : [say(words.unchanged, { number, edition: since })];
}
