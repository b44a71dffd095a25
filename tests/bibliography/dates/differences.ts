/** What of a date is printed otherwise than Pandoc prints it, and why. */
interface Difference {
  styles: readonly string[];
  theirs: string;
  ours: string;
  why: string;
}

const NLM = {
  styles: ['nlm-citation-sequence'],
  why: 'citeproc-js puts the delimiter of a date between the parts of its beginning alone.',
};
const TWICE = {
  styles: ['chicago-author-date'],
  why: 'The style prints the month behind the volume. Pandoc prints words there that stand in the year’s place already; citeproc-js prints words with the year alone.',
};
const UNEVEN = {
  styles: ['chicago-author-date'],
  why: 'The style prints the months of a period away from its years, and only one of them is known.',
};

export const differences: readonly Difference[] = [
  { ...NLM, theirs: '2016 Winter', ours: '2016Winter' },
  { ...NLM, theirs: '2016 Apr', ours: '2016Apr' },
  { ...NLM, theirs: '2015Mar–', ours: '2015 Mar –' },
  { ...NLM, theirs: '2015–2016 Feb', ours: '2015 –2016Feb' },
  { ...NLM, theirs: 'Mar–2016 Feb', ours: 'Mar–2016Feb' },
  { ...TWICE, theirs: ' 1 (forthcoming)', ours: ' 1' },
  { ...TWICE, theirs: ' 1 (Michaelmas 2015)', ours: ' 1' },
  { ...UNEVEN, theirs: ' 1 (February)', ours: ' 1' },
  {
    ...UNEVEN,
    theirs: '2015–2016. “Title 11.” Journal 1 (March)',
    ours: '2015–2016. “Title 11.” Journal 1 (March–)',
  },
];
