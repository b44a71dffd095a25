/**
 * Where our labels and entries differ from Pandoc's, and why. Both sides are asserted, so that a
 * change in either is noticed.
 */
export const differences: Record<string, { ours: string; theirs: string; why: string }> = {
  '[@book, table 3]': {
    ours: '(Tully, 2001, tbl. 3)',
    theirs: '(Tully, 2001, table 3)',
    why: 'CSL 1.0.2 has tables among its locators, abbreviated by the British locale; Pandoc’s reader of citations knows those of CSL 1.0.1 and prints what was written.',
  },
  japanese: {
    ours: '山田太郎 (2019) 公共サービスの民営化. Leeds: Example Press.',
    theirs: '山田太郎. (2019) <i>公共サービスの民営化</i>. Leeds: Example Press.',
    why: 'citeproc-js takes a full given name for what it is and not for an initial, and sets no italics in scripts that have none.',
  },
};
