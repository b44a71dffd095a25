import Citation from './Citation.astro';
import Claim from './Claim.astro';
import Count from './Count.astro';
import HeadingInEssay from './HeadingInEssay.astro';
import HeadingInSection from './HeadingInSection.astro';
import ParagraphNumber from './ParagraphNumber.astro';
import Outcome from './Outcome.astro';
import Picture from './Picture.astro';
import Report from './Report.astro';
import Since from './Since.astro';
import Term from './Term.astro';

const prose = { Citation, Claim, Count, Outcome, ParagraphNumber, Picture, Report, Since, Term };

/** The components of a section on its own page, where its title is the page's. */
export const sectionProse = { ...prose, h2: HeadingInSection };

/** The components of a section on a page with others, one level further down. */
export const essayProse = { ...prose, h2: HeadingInEssay };
