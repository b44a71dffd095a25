/** Feeds in Atom (RFC 4287), which Feed (https://github.com/jpmonette/feed) writes. */
import { Feed } from 'feed';
import { escapeMarkup } from '../words/escape.ts';

/** An entry of a feed (RFC 4287, 4.1.2). */
export interface FeedEntry {
  /** Its permanent address, which is its id as well: it never changes (4.2.6). */
  address: string;
  title: string;
  /** What happened, as HTML. */
  html: string;
  /** The day on which it happened (ISO 8601). */
  date: string;
}

/** A feed (RFC 4287, 4.1.1). */
export interface FeedHead {
  /** The address of the feed itself, which is its id as well. */
  address: string;
  title: string;
  subtitle: string;
  author: string;
  /** The page that tells people the same. */
  page: string;
  /** What may be done with what it says, in words. */
  rights: string;
  /** The day from which it tells (ISO 8601). */
  since: string;
}

/**
 * A feed of these entries, the newest first. It is as new as the newest of them, and not as the
 * build, so that readers of feeds are told of something new only where there is something new.
 */
export function writeAtom(
  { address, title, subtitle, author, page, rights, since }: FeedHead,
  entries: readonly FeedEntry[],
): string {
  const inOrder = entries.toSorted((a, b) => b.date.localeCompare(a.date));
  const feed = new Feed({
    id: address,
    title,
    description: subtitle,
    updated: new Date(inOrder[0]?.date ?? since),
    author: { name: author },
    link: page,
    feed: address,
    copyright: rights,
    generator: false,
  });
  for (const { address, title, html, date } of inOrder) {
    const day = new Date(date);
    feed.addItem({
      id: address,
      link: address,
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
