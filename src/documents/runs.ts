import type { Run } from './document.ts';

/** Reads HTML into an element that holds it: what a browser does by DOMParser. */
export type ParseHtml = (html: string) => Element;

/** What an element, or a class of a span, makes of the words in it. */
const LOOKS: Readonly<Record<string, Omit<Run, 'text'>>> = {
  i: { italic: true },
  em: { italic: true },
  b: { bold: true },
  strong: { bold: true },
  sup: { position: 'super' },
  sub: { position: 'sub' },
  'span.small-caps': { smallCaps: true },
};

/** What a span sets back. */
const PLAIN: Readonly<Record<string, keyof Run>> = {
  upright: 'italic',
  'no-bold': 'bold',
  'no-small-caps': 'smallCaps',
};

/**
 * The runs of what a style printed. Whatever else stands in the HTML counts as the text that it
 * holds, and a link to anything but a page of the web as no link.
 */
export function runsOf(html: string, parse: ParseHtml): Run[] {
  // most labels are words and nothing else
  if (!/[<&]/u.test(html)) return html ? [{ text: html }] : [];
  return joined(runsIn(parse(html), {}));
}

function runsIn(node: Node, look: Omit<Run, 'text'>): Run[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === TEXT) return [{ text: child.nodeValue ?? '', ...look }];
    return child.nodeType === ELEMENT ? runsIn(child, lookOf(child as Element, look)) : [];
  });
}

const ELEMENT = 1;
const TEXT = 3;

function lookOf(element: Element, look: Omit<Run, 'text'>): Omit<Run, 'text'> {
  const name = element.tagName.toLowerCase();
  if (name === 'a') {
    const href = element.getAttribute('href') ?? '';
    return /^https?:\/\//iu.test(href) ? { ...look, href } : look;
  }
  const of = element.getAttribute('class') ?? '';
  const setBack = PLAIN[of];
  if (setBack) {
    return Object.fromEntries(Object.entries(look).filter(([field]) => field !== setBack));
  }
  return { ...look, ...(LOOKS[name] ?? LOOKS[`${name}.${of}`]) };
}

/** Runs that look alike, made one. */
export function joined(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  for (const { text, ...look } of runs) {
    const last = made.at(-1);
    if (!text) continue;
    if (last && isAlike(last, look)) made[made.length - 1] = { ...last, text: last.text + text };
    else made.push({ text, ...look });
  }
  return made;
}

const FIELDS = ['italic', 'bold', 'smallCaps', 'position', 'href'] as const;
const isAlike = (one: Omit<Run, 'text'>, other: Omit<Run, 'text'>) =>
  FIELDS.every((field) => one[field] === other[field]);

/** The text of runs. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
