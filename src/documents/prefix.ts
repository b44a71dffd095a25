import type { Run } from './document.ts';
import { joined } from './runs.ts';

const TAG = /<(\/?)(i|b|sup|sub|span)(?:\s[^>]*)?>/u;
const LOOKS: Readonly<Record<string, Omit<Run, 'text'>>> = {
  i: { italic: true },
  b: { bold: true },
  sup: { position: 'super' },
  sub: { position: 'sub' },
  span: { smallCaps: true },
};

/** The runs of a prefix, in which what `richText` wrote looks as it says. */
export function prefixRuns(prefix: string): Run[] {
  const runs: Run[] = [];
  const open: string[] = [];
  const pieces = prefix.split(new RegExp(TAG.source, 'gu'));
  for (let at = 0; at < pieces.length; at += 3) {
    const text = pieces[at] ?? '';
    runs.push(Object.assign({ text }, ...open.map((tag) => LOOKS[tag])) as Run);
    const [closes, tag] = [pieces[at + 1], pieces[at + 2]];
    if (!tag) continue;
    if (closes) open.splice(open.lastIndexOf(tag), 1);
    else open.push(tag);
  }
  return joined(runs);
}
