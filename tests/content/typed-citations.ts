/**
 * Citations as the guide of each style has them, typed by hand from its own patterns and not taken
 * from the site. What is read on the web is read on TODAY.
 */
import { ROOT } from '../builds/sites.ts';
import { edition, editionDay as BRITISH } from '../built/editions.ts';

/** The day on which the tests' reader reads. */
export const TODAY = new Date(2026, 10, 5, 12);

const N = edition.number;
const AMERICAN = new Date(edition.date).toLocaleDateString('en-US', {
  dateStyle: 'long',
  timeZone: 'UTC',
});
const [MONTH_AND_DAY, YEAR] = AMERICAN.split(', ');
/** The MLA Handbook abbreviates all months but May, June and July (appendix 1). */
const MLA = BRITISH.replace(/(?!May|June|July)(Sept|[A-Z][a-z]{2})[a-z]+/u, '$1.');

const WHOLE = 'Going Mutual: what was claimed of UK public service mutuals, and what came of it';
/** Where the edition of a page stays, and where the page is that changes. */
const KEPT = `${ROOT.address}editions/${N}/what-is-a-mutual/`;
const LIVE = `${ROOT.address}what-is-a-mutual/`;
const DOWNSIDES = `${ROOT.address}editions/${N}/the-downsides/`;
const DOI = '10.1111/j.1468-2338.2012.00693.x';

/**
 * Paragraph 2.3, and its page in the edition that is read, typed after each style's own pattern for
 * an edition of an organisation's text on the web.
 */
export const OWN: [style: string, paragraph: string, entry: string][] = [
  [
    'harvard',
    `(Going Mutual, ${YEAR}, para. 2.3)`,
    `Going Mutual (${YEAR}) What is a mutual? ${N} edn. Available at: ${KEPT} (Accessed: 5 November 2026).`,
  ],
  [
    'apa',
    `(Going Mutual, ${YEAR}, para. 2.3)`,
    `Going Mutual. (${YEAR}). What is a mutual? In ${WHOLE} (${N} ed.). ${KEPT}`,
  ],
  ['mla', '(Going Mutual, par. 2.3)', `Going Mutual. What Is a Mutual? ${N} ed., ${MLA}, ${KEPT}.`],
  [
    'chicago-author-date',
    `(Going Mutual ${YEAR}, para. 2.3)`,
    `Going Mutual. ${YEAR}. “What Is a Mutual?” ${N} ed. ${MONTH_AND_DAY}. ${KEPT}.`,
  ],
  [
    'chicago-notes',
    `Going Mutual, “What Is a Mutual?,” ${N} ed., ${AMERICAN}, para. 2.3, ${KEPT}.`,
    `Going Mutual. “What Is a Mutual?” ${N} ed. ${AMERICAN}. ${KEPT}.`,
  ],
  [
    'mhra',
    `Going Mutual, ‘What Is a Mutual?’, ${N} edn, ${BRITISH}, para. 2.3 <${KEPT}> [accessed 5 November 2026].`,
    `Going Mutual, ‘What Is a Mutual?’, ${N} edn, ${BRITISH} <${KEPT}> [accessed 5 November 2026]`,
  ],
  [
    'oscola',
    `Going Mutual, ‘What Is a Mutual?’ (${N} edn, ${BRITISH}) para 2.3 <${KEPT}> accessed 5 November 2026.`,
    `Going Mutual, ‘What Is a Mutual?’ (${N} edn, ${BRITISH}) <${KEPT}> accessed 5 November 2026`,
  ],
  [
    'vancouver',
    '(1 para. 2.3)',
    `Going Mutual. What is a mutual? [Internet]. ${N} ed. ${YEAR} [cited 2026 Nov 5]. Available from: ${KEPT}`,
  ],
  [
    'ieee',
    '[1, Para. 2.3]',
    `Going Mutual, “What is a mutual?,” in ${WHOLE}, ${N} ed., ${YEAR}. Accessed: Nov. 05, 2026. [Online]. Available: ${KEPT}`,
  ],
];

/** The same page as it changes: its entry, and in a style of notes its note. */
export const CHANGING: [style: string, ...forms: string[]][] = [
  [
    'harvard',
    `Going Mutual (${YEAR}) What is a mutual? Available at: ${LIVE} (Accessed: 5 November 2026).`,
  ],
  ['apa', `Going Mutual. (${YEAR}, ${MONTH_AND_DAY}). What is a mutual? ${LIVE}`],
  ['mla', `Going Mutual. What Is a Mutual? ${MLA}, ${LIVE}.`],
  ['chicago-author-date', `Going Mutual. ${YEAR}. “What Is a Mutual?” ${MONTH_AND_DAY}. ${LIVE}.`],
  [
    'chicago-notes',
    `Going Mutual, “What Is a Mutual?,” ${AMERICAN}, ${LIVE}.`,
    `Going Mutual. “What Is a Mutual?” ${AMERICAN}. ${LIVE}.`,
  ],
  [
    'mhra',
    `Going Mutual, ‘What Is a Mutual?’, ${BRITISH} <${LIVE}> [accessed 5 November 2026].`,
    `Going Mutual, ‘What Is a Mutual?’, ${BRITISH} <${LIVE}> [accessed 5 November 2026]`,
  ],
  [
    'oscola',
    `Going Mutual, ‘What Is a Mutual?’ (${BRITISH}) <${LIVE}> accessed 5 November 2026.`,
    `Going Mutual, ‘What Is a Mutual?’ (${BRITISH}) <${LIVE}> accessed 5 November 2026`,
  ],
  [
    'vancouver',
    `Going Mutual. What is a mutual? [Internet]. ${YEAR} [cited 2026 Nov 5]. Available from: ${LIVE}`,
  ],
  [
    'ieee',
    `Going Mutual, “What is a mutual?” Accessed: Nov. 05, 2026. [Online]. Available: ${LIVE}`,
  ],
];

/** Bach, as paragraph 4.1 cites it: the original, its entry, and "cited in", typed after the same guides. */
export const BACH: [style: string, original: string, entry: string, citedIn: string][] = [
  [
    'harvard',
    '(Bach, 2012, p. 407)',
    `Bach, S. (2012) ‘Shrinking the state or the Big Society? Public service employment relations in an era of austerity’, Industrial Relations Journal, 43(5), pp. 399–415. Available at: https://doi.org/${DOI}.`,
    `(Bach, 2012, p. 407, cited in Going Mutual, ${YEAR}, para. 4.1)`,
  ],
  [
    'apa',
    '(Bach, 2012, p. 407)',
    `Bach, S. (2012). Shrinking the state or the Big Society? Public service employment relations in an era of austerity. Industrial Relations Journal, 43(5), 399–415. https://doi.org/${DOI}`,
    `(Bach, 2012, p. 407, as cited in Going Mutual, ${YEAR}, para. 4.1)`,
  ],
  [
    'mla',
    '(Bach 407)',
    `Bach, Stephen. “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity.” Industrial Relations Journal, vol. 43, no. 5, 2012, pp. 399–415, https://doi.org/${DOI}.`,
    '(Bach 407, cited in Going Mutual, par. 4.1)',
  ],
  [
    'chicago-author-date',
    '(Bach 2012, 407)',
    `Bach, Stephen. 2012. “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity.” Industrial Relations Journal 43 (5): 399–415. https://doi.org/${DOI}.`,
    `(Bach 2012, 407, cited in Going Mutual ${YEAR}, para. 4.1)`,
  ],
  [
    'chicago-notes',
    `Stephen Bach, “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity,” Industrial Relations Journal 43, no. 5 (2012): 407, https://doi.org/${DOI}.`,
    `Bach, Stephen. “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity.” Industrial Relations Journal 43, no. 5 (2012): 399–415. https://doi.org/${DOI}.`,
    `Stephen Bach, “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity,” Industrial Relations Journal 43, no. 5 (2012): 407, https://doi.org/${DOI}, cited in Going Mutual, “The Downsides,” ${N} ed., ${AMERICAN}, para. 4.1, ${DOWNSIDES}.`,
  ],
  [
    'mhra',
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415 (p. 407), doi:${DOI}.`,
    `Bach, Stephen, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415, doi:${DOI}`,
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415 (p. 407), doi:${DOI}, cited in Going Mutual, ‘The Downsides’, ${N} edn, ${BRITISH}, para. 4.1 <${DOWNSIDES}> [accessed 5 November 2026].`,
  ],
  [
    'oscola',
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399, 407 <https://doi.org/${DOI}>.`,
    `Bach S, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399 <https://doi.org/${DOI}>`,
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399, 407 <https://doi.org/${DOI}>, cited in Going Mutual, ‘The Downsides’ (${N} edn, ${BRITISH}) para 4.1 <${DOWNSIDES}> accessed 5 November 2026.`,
  ],
  [
    'vancouver',
    '(1 p. 407)',
    `Bach S. Shrinking the state or the Big Society? Public service employment relations in an era of austerity. Industrial Relations Journal. 2012;43(5):399–415. doi:${DOI}`,
    '(1 p. 407, cited in 2 para. 4.1)',
  ],
  [
    'ieee',
    '[1, p. 407]',
    `S. Bach, “Shrinking the state or the Big Society? Public service employment relations in an era of austerity,” Industrial Relations Journal, vol. 43, no. 5, pp. 399–415, 2012, doi: ${DOI}.`,
    '[1, p. 407], cited in [2, Para. 4.1]',
  ],
];
