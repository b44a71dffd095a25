/**
 * Tells a reader who comes by the address of a passage how it stands now, in a bar over the page
 * that moves nothing under it. All of an address is shown as text, and none as HTML.
 */
import words from '#words/arrival.json' with { type: 'json' };
import panel from '#words/panel.json' with { type: 'json' };
import { say } from '../../words/message.ts';
import { namesPassage, readPassage } from '../../passages/passage.ts';
import { path } from '../../addresses/url.ts';
import { isQuotedFrom, statusOf, type Published, type Message } from '../../passages/status.ts';
import { addStyles, make } from '../elements.ts';
import styles from './arrival.css?inline';

addStyles(styles);

/** What a paragraph's element holds besides the paragraph's own words. */
const BESIDE = '.number, .claim-mark, [popover]';

let close: (() => void) | undefined;

const fetchJson = async (to: string) => (await fetch(path(to))).json() as Promise<unknown>;

async function fetchPublished(): Promise<Published> {
  const [paragraphs, editions] = await Promise.all(
    ['/paragraphs.json', '/editions.json'].map(fetchJson),
  );
  return { paragraphs, editions } as Published;
}

/** The words of an element as a reader takes them in. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(BESIDE)) each.remove();
  return copy.textContent ?? '';
}

/** Says what there is to say of an address, if there is anything. */
export async function answer(address: string): Promise<void> {
  close?.();
  const passage = readPassage(address);
  const place = passage.fragment === undefined ? null : document.getElementById(passage.fragment);
  if (place && !namesPassage(passage)) return;
  const isHere = (id: string) => document.getElementById(id) !== null;
  const { messages, nearest } = statusOf(passage, await fetchPublished(), isHere);
  const block = place?.closest('p, li, table, figure');
  const text = wordsOf(block ?? document.querySelector('main') ?? document.body);
  if (passage.quotes.some((quote) => !isQuotedFrom(text, quote))) {
    const number = passage.fragment?.slice(1).replace('-', '.') ?? '';
    messages.push([block ? say(words.notInParagraph, { number }) : words.notOnPage]);
  }
  if (messages.length === 0) return;
  const near = place ?? (nearest === undefined ? null : document.getElementById(nearest));
  // a reader who has gone on already is left where they are
  if (near && !place && scrollY === 0) near.scrollIntoView();
  show(messages, near);
}

function show(messages: readonly Message[], near: HTMLElement | null): void {
  const status = make('div', { role: 'status' });
  const button = make('button', { type: 'button' }, panel.close);
  const bar = make('div', { class: 'arrival', popover: 'manual' }, status, button);
  // at the end of the screen that the paragraph is not at
  const isLow = (near?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
  bar.classList.toggle('arrival-above', isLow);
  document.querySelector('main')?.append(bar);
  // its link comes before the bar in the order of the keyboard
  bar.showPopover(near ? { source: near } : {});

  const last = document.activeElement;
  close = () => {
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    close = undefined;
    const back = near?.matches('a') ? near : last;
    if (hadFocus && back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  button.addEventListener('click', close);
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && close?.());
  addEventListener('hashchange', close, { once: true });
  // what is put into a region that is there already is read out
  requestAnimationFrame(() => status.append(...messages.map(paragraph)));
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
