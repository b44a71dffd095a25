/** Feeds in Atom (RFC 4287), which Feed (https://github.com/jpmonette/feed) writes. */
import { Feed } from 'feed';
import { v5 as uuid } from 'uuid';
import { address } from '../addresses/absolute.ts';
import { escapeMarkup } from '../words/escape.ts';

/** An entry of a feed (RFC 4287, 4.1.2). */
export interface FeedEntry {
  /** The path of its permanent address within the site, which its id is made of. */
  path: string;
  title: string;
  /** What happened, as HTML. */
  html: string;
  /** The day on which it happened (ISO 8601). */
  date: string;
}

/** A feed (RFC 4287, 4.1.1). */
export interface FeedHead {
  /** The path of the feed itself within the site, which its id is made of. */
  path: string;
  title: string;
  subtitle: string;
  author: string;
  /** The path of the page that tells people the same. */
  page: string;
  /** What may be done with what it says, in words. */
  rights: string;
  /** The day from which it tells (ISO 8601). */
  since: string;
}

/** What the ids of all feeds and entries are made in (RFC 9562, 6.6); never changed. */
const NAMESPACE = 'df1182ab-86a5-4484-b7be-b42001f5d5e8';

/** The id of what stands at a path: the same wherever the site stands (RFC 4287, 4.2.6; RFC 9562, 5.5). */
const idOf = (path: string) => `urn:uuid:${uuid(path, NAMESPACE)}`;

/**
 * A feed of these entries, the newest first. It is as new as the newest of them, and not as the
 * build, so that readers of feeds are told of something new only where there is something new.
 */
export function writeAtom(
  { path, title, subtitle, author, page, rights, since }: FeedHead,
  entries: readonly FeedEntry[],
): string {
  const inOrder = entries.toSorted((a, b) => b.date.localeCompare(a.date));
  const feed = new Feed({
    id: idOf(path),
    title,
    description: subtitle,
    updated: new Date(inOrder[0]?.date ?? since),
    author: { name: author },
    link: address(page),
    feed: address(path),
    copyright: rights,
    generator: false,
  });
  for (const { path, title, html, date } of inOrder) {
    const day = new Date(date);
    feed.addItem({
      id: idOf(path),
      link: address(path),
      // the library marks titles as HTML
      title: escapeMarkup(title),
      content: html,
      author: [{ name: author }],
      published: day,
      date: day,
    });
  }
  return feed.atom1();
}
