/** Pages that differ from one another by their data alone, of which one is read. */
const ALIKE = [
  { all: /^cite\/./u, one: 'cite/conclusion/' },
  { all: /^references\/./u, one: 'references/oscola/' },
  { all: /^editions\/[^/]+\/./u, one: 'editions/1.1/the-downsides/' },
];

/** Whether a page is the one of its kind that is read. */
export const isOfItsKind = (path: string): boolean =>
  ALIKE.every(({ all, one }) => !all.test(path) || path === one);
