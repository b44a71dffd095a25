/**
 * Citations as the guide of each style has them, typed by hand from its own patterns and not taken
 * from the site. What is read on the web is read on TODAY.
 */
import { ROOT } from '../builds/sites.ts';

/** The day on which the tests' reader reads. */
export const TODAY = new Date(2026, 10, 5, 12);

const MUTUAL = `${ROOT.address}what-is-a-mutual/`;
const DOWNSIDES = `${ROOT.address}the-downsides/`;
const DOI = '10.1111/j.1468-2338.2012.00693.x';

/** Paragraph 2.3 and its page, typed after each style's own pattern for an organisation's web page. */
export const OWN: [style: string, paragraph: string, entry: string][] = [
  [
    'harvard',
    '(Going Mutual, 2026, para. 2.3)',
    `Going Mutual (2026) What is a mutual? Available at: ${MUTUAL} (Accessed: 5 November 2026).`,
  ],
  [
    'apa',
    '(Going Mutual, 2026, para. 2.3)',
    `Going Mutual. (2026, November 23). What is a mutual? ${MUTUAL}`,
  ],
  ['mla', '(Going Mutual, par. 2.3)', `Going Mutual. What Is a Mutual? 23 Nov. 2026, ${MUTUAL}.`],
  [
    'chicago-author-date',
    '(Going Mutual 2026, para. 2.3)',
    `Going Mutual. 2026. “What Is a Mutual?” November 23. ${MUTUAL}.`,
  ],
  [
    'chicago-notes',
    `Going Mutual, “What Is a Mutual?,” November 23, 2026, para. 2.3, ${MUTUAL}.`,
    `Going Mutual. “What Is a Mutual?” November 23, 2026. ${MUTUAL}.`,
  ],
  [
    'mhra',
    `Going Mutual, ‘What Is a Mutual?’, 23 November 2026, para. 2.3 <${MUTUAL}> [accessed 5 November 2026].`,
    `Going Mutual, ‘What Is a Mutual?’, 23 November 2026 <${MUTUAL}> [accessed 5 November 2026]`,
  ],
  [
    'oscola',
    `Going Mutual, ‘What Is a Mutual?’ (23 November 2026) para 2.3 <${MUTUAL}> accessed 5 November 2026.`,
    `Going Mutual, ‘What Is a Mutual?’ (23 November 2026) <${MUTUAL}> accessed 5 November 2026`,
  ],
  [
    'vancouver',
    '(1 para. 2.3)',
    `Going Mutual. What is a mutual? [Internet]. 2026 [cited 2026 Nov 5]. Available from: ${MUTUAL}`,
  ],
  [
    'ieee',
    '[1, Para. 2.3]',
    `Going Mutual, “What is a mutual?” Accessed: Nov. 05, 2026. [Online]. Available: ${MUTUAL}`,
  ],
];

/** Bach, as paragraph 4.1 cites it: the original, its entry, and "cited in", typed after the same guides. */
export const BACH: [style: string, original: string, entry: string, citedIn: string][] = [
  [
    'harvard',
    '(Bach, 2012, p. 407)',
    `Bach, S. (2012) ‘Shrinking the state or the Big Society? Public service employment relations in an era of austerity’, Industrial Relations Journal, 43(5), pp. 399–415. Available at: https://doi.org/${DOI}.`,
    '(Bach, 2012, p. 407, cited in Going Mutual, 2026, para. 4.1)',
  ],
  [
    'apa',
    '(Bach, 2012, p. 407)',
    `Bach, S. (2012). Shrinking the state or the Big Society? Public service employment relations in an era of austerity. Industrial Relations Journal, 43(5), 399–415. https://doi.org/${DOI}`,
    '(Bach, 2012, p. 407, as cited in Going Mutual, 2026, para. 4.1)',
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
    '(Bach 2012, 407, cited in Going Mutual 2026, para. 4.1)',
  ],
  [
    'chicago-notes',
    `Stephen Bach, “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity,” Industrial Relations Journal 43, no. 5 (2012): 407, https://doi.org/${DOI}.`,
    `Bach, Stephen. “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity.” Industrial Relations Journal 43, no. 5 (2012): 399–415. https://doi.org/${DOI}.`,
    `Stephen Bach, “Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity,” Industrial Relations Journal 43, no. 5 (2012): 407, https://doi.org/${DOI}, cited in Going Mutual, “The Downsides,” November 23, 2026, para. 4.1, ${DOWNSIDES}.`,
  ],
  [
    'mhra',
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415 (p. 407), doi:${DOI}.`,
    `Bach, Stephen, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415, doi:${DOI}`,
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’, Industrial Relations Journal, 43.5 (2012), pp. 399–415 (p. 407), doi:${DOI}, cited in Going Mutual, ‘The Downsides’, 23 November 2026, para. 4.1 <${DOWNSIDES}> [accessed 5 November 2026].`,
  ],
  [
    'oscola',
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399, 407 <https://doi.org/${DOI}>.`,
    `Bach S, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399 <https://doi.org/${DOI}>`,
    `Stephen Bach, ‘Shrinking the State or the Big Society? Public Service Employment Relations in an Era of Austerity’ (2012) 43 Industrial Relations Journal 399, 407 <https://doi.org/${DOI}>, cited in Going Mutual, ‘The Downsides’ (23 November 2026) para 4.1 <${DOWNSIDES}> accessed 5 November 2026.`,
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
