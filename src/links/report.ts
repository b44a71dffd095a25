/** What a run tells the editor who started it. */
import { OUTCOMES, type LinkResult, type Outcome } from '../schemas/links.ts';

/** What came of an address, and what to do about it where something is to be done. */
const SAID: Record<Outcome, [what: string, cure?: string]> = {
  found: ['found'],
  moved: ['moved', 'Write the new address into the record.'],
  gone: [
    'gone',
    'Look for the work elsewhere and write that address into the record. Until then readers are led to a copy, where one was found.',
  ],
  'other-words': [
    'opens, and our title of the work is not there',
    'Open it and look: another page may stand there now, or the record may have another title.',
  ],
  'says-gone': [
    'opens, and says that there is no such page',
    'Look for the work elsewhere and write that address into the record.',
  ],
  'home-page': [
    'leads to the first page of the site',
    'Look for the work elsewhere and write that address into the record.',
  ],
  login: ['asks for a password', 'Open it yourself, and say in the record what you saw.'],
  'for-sale': ['the domain is for sale', 'Take the address out of the record.'],
  'other-type': [
    'is a file in which no words can be looked for',
    'Open it yourself, and say in the record what you saw.',
  ],
  empty: ['is empty', 'Open it yourself, and say in the record what you saw.'],
  'cut-off': ['broke off before the end', 'It is opened again at the next run.'],
  'too-large': [
    'is too large to be read to the end',
    'Open it yourself, and say in the record what you saw.',
  ],
  refused: ['is refused to programs', 'Open it yourself, and say in the record what you saw.'],
  robots: [
    'its site asks programs to stay away',
    'Open it yourself, and say in the record what you saw.',
  ],
  busy: ['was busy', 'It is opened again at the next run.'],
  'server-error': ['its server failed', 'It is opened again at the next run.'],
  loop: ['leads in a ring', 'Open it yourself, and say in the record what you saw.'],
  slow: ['did not answer in time', 'It is opened again at the next run.'],
  'no-such-host': [
    'nobody has a site of that name',
    'Mend the address where it is misspelt; otherwise look for the work elsewhere.',
  ],
  'no-answer': ['could not be reached', 'It is opened again at the next run.'],
  'bad-certificate': [
    'its certificate is not good',
    'Open it yourself, and say in the record what you saw.',
  ],
  private: ['is within a network of its own', 'Write an address that readers can open.'],
};

/** What came of one address, in a line: “gone (404)”. */
export function lineOf({ url, outcome, status, final, copy }: LinkResult): string {
  const [what] = outcome ? SAID[outcome] : ['not opened'];
  const code = status !== undefined && status !== 200 ? ` (${status})` : '';
  const where = outcome === 'moved' && final ? ` to ${final}` : '';
  const kept = copy ? `; a copy${copy.of ? ` of ${copy.of}` : ''} is kept` : '';
  return `${url}\n  ${what}${code}${where}${kept}`;
}

/** What is to be looked at: each address that is not as our record has it, where it is named, and what to do. */
export function toLookAt(
  rows: readonly LinkResult[],
  namedIn: (url: string) => readonly string[],
): string {
  return rows
    .flatMap((row) => {
      const [, cure] = row.outcome ? SAID[row.outcome] : [];
      if (!cure && !row.missing) return [];
      const missing = (row.missing ?? []).map((words) => `  not there: “${words}”`);
      const to = cure ?? 'Open it and look whether the record still says what stands there.';
      return [
        [lineOf(row), ...missing, `  named in ${namedIn(row.url).join(', ')}`, `  → ${to}`].join(
          '\n',
        ),
      ];
    })
    .join('\n\n');
}

const counted = (count: number, what: string) => `${count} ${what}`;

/** How many addresses came to what: “12 are live, 1 is gone, 2 are unclear”. */
export function summary(rows: readonly LinkResult[]): string {
  const of = (state: (typeof OUTCOMES)[Outcome]) =>
    rows.filter(({ outcome }) => outcome && OUTCOMES[outcome] === state).length;
  return [
    rows.length === 1 ? 'One address was opened' : `${rows.length} addresses were opened`,
    [
      counted(of('live'), 'live'),
      counted(of('gone'), 'gone'),
      counted(of('unclear'), 'unclear'),
    ].join(', '),
  ].join(': ');
}
