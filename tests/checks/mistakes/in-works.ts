import { replace, type Mistake } from './edits.ts';

const WORKS = 'references/works.yaml';

/** Mistakes in the works of content/references/. */
export const IN_WORKS: readonly Mistake[] = [
  {
    name: 'a field with a slip',
    edit: replace(WORKS, 'container-title: Journal', 'container-titel: Journal'),
  },
  {
    name: 'the address of a DOI for the DOI',
    edit: replace(WORKS, 'DOI: 10.1000/182', 'DOI: https://doi.org/10.1000/182'),
  },
  {
    name: 'an address without its beginning',
    edit: replace(WORKS, 'URL: https://example.org/list', 'URL: www.example.org/list'),
  },
];
