/** Where Pandoc's footnotes differ from ours, and why ours stay. By what Pandoc prints. */
export const differences: Record<string, Record<string, string>> = {
  // OSCOLA (4th edition, on subsequent citations) has no comma between a name and "(n 1)"; "ibid" stands alone there
  oscola: {
    'Moor, (n 1)': 'Moor (n 1)',
    'Moor, ibid': 'Moor (n 1)',
    'Zell, (n 3) 104': 'Zell (n 3) 104',
    'Zell, ibid 105': 'Zell (n 3) 105',
  },
};
