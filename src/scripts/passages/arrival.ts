/**
 * Tells a reader who follows the address of a passage how that passage stands now, in a bar that
 * covers the page without moving it. Whatever an address says is shown as text, never as HTML.
 */
import words from '#words/arrival.json' with { type: 'json' };
import { say } from '../../words/message.ts';
import { namesPassage, readPassage, type Quote } from '../../passages/passage.ts';
import { isQuotedFrom } from '../../passages/quoted.ts';
import { path } from '../../addresses/url.ts';
import { statusOf, type Published, type Message } from '../../passages/status.ts';
import { make } from '../elements.ts';
import { fetchJson } from '../own-files.ts';
import { closeBar, showBar } from '../panels/bar.ts';
import { BESIDE, wordsOf } from './own-words.ts';

async function fetchPublished(): Promise<Published> {
  const [paragraphs, editions] = await Promise.all(
    ['/paragraphs.json', '/editions.json'].map(fetchJson),
  );
  return { paragraphs, editions } as Published;
}

/**
 * Whether a link's words are in an element. They are marked where no browser finds them, for a citation
 * among them reads otherwise in this reader's style.
 */
async function finds(within: Element, quote: Quote): Promise<boolean> {
  if (BESIDE.some((beside) => isQuotedFrom(wordsOf(within, beside), quote))) return true;
  const { markQuotation } = await import('./mark-quotation.ts');
  const block = markQuotation(within, quote);
  // not for a reader who has already scrolled
  if (block && scrollY === 0) block.scrollIntoView({ block: 'center' });
  return block !== undefined;
}

/** Shows what there is to say about an address, if anything. */
export async function answer(address: string): Promise<void> {
  closeBar();
  const passage = readPassage(address);
  const place = passage.fragment === undefined ? null : document.getElementById(passage.fragment);
  if (place && !namesPassage(passage)) return;
  const published = await fetchPublished().catch(() => undefined);
  if (!published) {
    showBar([paragraph([words.notFetched])], place);
    return;
  }
  const isHere = (id: string) => document.getElementById(id) !== null;
  const { messages, nearest } = statusOf(passage, published, isHere);
  const block = place?.closest('p, li, table, figure');
  const within = block ?? document.querySelector('main') ?? document.body;
  const found = await Promise.all(passage.quotes.map((quote) => finds(within, quote)));
  if (found.includes(false)) {
    const number = passage.fragment?.slice(1).replace('-', '.') ?? '';
    messages.push([block ? say(words.notInParagraph, { number }) : words.notOnPage]);
  }
  if (messages.length === 0) return;
  const near = place ?? (nearest === undefined ? null : document.getElementById(nearest));
  // not for a reader who has already scrolled
  if (near && !place && scrollY === 0) near.scrollIntoView();
  showBar(messages.map(paragraph), near);
}

const paragraph = (message: Message): HTMLElement =>
  make(
    'p',
    {},
    ...message.map((part) =>
      typeof part === 'string'
        ? part
        : make('a', { href: part.to.startsWith('#') ? part.to : path(part.to) }, part.text),
    ),
  );
