import { remove, rename, type Mistake } from './edits.ts';

/** Mistakes in what files are called, where they stand and how they are saved. */
export const IN_FILES: readonly Mistake[] = [
  {
    name: 'a section with a capital and a blank in its name',
    edit: rename('sections/costs.mdx', 'sections/Costs now.mdx'),
  },
  {
    name: 'a table that nothing reads',
    edit: rename('data/counts.yaml', 'data/count.yaml'),
  },
  {
    name: 'the ledger taken away',
    edit: remove('ledger.yaml'),
  },
];
