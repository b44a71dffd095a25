import type { Weight } from '../schemas/balance.ts';
import { STEPS, type Claim, type Verdict } from '../schemas/claims.ts';
import type { Outcome } from '../schemas/outcomes.ts';

/** The tables that benefits and downsides are weighed by. */
export interface Evidence {
  claims: readonly Pick<Claim, 'id' | 'verdict'>[];
  outcomes: readonly Pick<Outcome, 'id' | 'self-reported'>[];
}

/** A claim with the verdict on it, and how many steps that is worth. */
export interface Bar {
  id: string;
  says: string;
  verdict: Verdict;
  steps: (typeof STEPS)[Verdict];
}

/** A benefit or downside as it is drawn and told. */
export interface Weighed extends Pick<Weight, 'id' | 'side' | 'name'> {
  bars: Bar[];
  /**
   * For each figure, whether those with an interest in it report it themselves. Independent figures
   * come first.
   */
  selfReported: boolean[];
}

/**
 * Looks up the claims and figures that each benefit and downside is weighed by. What the tables
 * lack is left out.
 */
export const weigh = (rows: readonly Weight[], { claims, outcomes }: Evidence): Weighed[] =>
  rows.map(({ id, side, name, claims: made, figures }) => ({
    id,
    side,
    name,
    bars: made.flatMap(({ claim, says }) => {
      const verdict = claims.find((each) => each.id === claim)?.verdict;
      return verdict ? [{ id: claim, says, verdict, steps: STEPS[verdict] }] : [];
    }),
    selfReported: figures
      .flatMap((figure) => outcomes.find((each) => each.id === figure) ?? [])
      .map((outcome) => outcome['self-reported'])
      .sort((a, b) => Number(a) - Number(b)),
  }));
