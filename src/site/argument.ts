/** The essay's claims and the verdicts on them, as the first page shows them at a glance. */
import { VERDICTS, type Verdict } from '../schemas/claims.ts';
import type { Section } from './sections.ts';
import type { Row } from './tables.ts';

type Claim = Row<'claims'>;

/** A section of the essay with the claims that it makes, in the order of the register. */
export interface SectionWithClaims extends Pick<Section, 'slug' | 'title' | 'side'> {
  claims: readonly Claim[];
}

/** The essay section by section, each with its claims; a section that makes none is left out. */
export const argumentOf = (
  essay: readonly Pick<Section, 'slug' | 'title' | 'side'>[],
  claims: readonly Claim[],
): SectionWithClaims[] =>
  essay
    .map(({ slug, title, side }) => ({
      slug,
      title,
      side,
      claims: claims.filter(({ section }) => section === slug),
    }))
    .filter(({ claims }) => claims.length > 0);

/** How many claims have each verdict, from best to worst; a verdict that none has is left out. */
export const countVerdicts = (
  claims: readonly Pick<Claim, 'verdict'>[],
): { verdict: Verdict; count: number }[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
