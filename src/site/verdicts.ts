/** The verdicts on the essay's claims as readers see them: everywhere the same word, then the reason. */
import words from '#words/claims.json' with { type: 'json' };
import { claimAnchor } from '../addresses/anchors.ts';
import type { Claim, Verdict } from '../schemas/claims.ts';
import { capitalised, say } from '../words/message.ts';

/** A verdict where it stands alone or first: "Too strong". */
export const verdictFirst = (verdict: Verdict): string => capitalised(words.verdicts[verdict]);

/** The verdict on a claim and its reason in a few words: "Too strong: some had outside shareholders". */
export const verdictInShort = ({ verdict, short }: Pick<Claim, 'verdict' | 'short'>): string =>
  short === undefined
    ? verdictFirst(verdict)
    : say(words.inShort, { verdict: verdictFirst(verdict), reason: short });

/** The id of the preview of a claim's verdict: "verdict-17" for C-17. */
export const verdictPreviewId = (claim: string) => claimAnchor(claim).replace('claim', 'verdict');

/** The claims of a note, of those whose verdict and reason are worded alike the last alone. */
export function verdictsOn<Noted extends Pick<Claim, 'id' | 'verdict' | 'short'>>(
  /** Ids of claims, as an author lists them: "C-06 C-07". */
  ids: string,
  claims: readonly Noted[],
): Noted[] {
  const noted = ids.split(/[\s,]+/u);
  return [
    ...new Map(
      claims.filter(({ id }) => noted.includes(id)).map((claim) => [verdictInShort(claim), claim]),
    ).values(),
  ];
}
