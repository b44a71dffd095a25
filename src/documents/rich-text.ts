import type { Run } from './document.ts';

/** What citeproc reads as a look in prefixes and titles (CSL 1.0.2, "Rich text formatting within fields"). */
const TAGS = [
  ['italic', 'i'],
  ['bold', 'b'],
] as const;

/** Runs as the prefix of a citation. Links are left out: a prefix has none. */
export const richText = (runs: readonly Run[]): string => runs.map(tagged).join('');

function tagged(run: Run): string {
  let { text } = run;
  for (const [look, tag] of TAGS) if (run[look]) text = `<${tag}>${text}</${tag}>`;
  if (run.smallCaps) text = `<span style="font-variant:small-caps;">${text}</span>`;
  if (run.position) text = run.position === 'super' ? `<sup>${text}</sup>` : `<sub>${text}</sub>`;
  return text;
}
