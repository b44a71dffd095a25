import { append, replace, type Mistake } from './edits.ts';

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
  {
    name: 'a number sign in a title',
    edit: replace(WORKS, 'title: A list of mutuals', 'title: Report #4 on mutuals'),
  },
  {
    name: 'a number sign behind a space in a title',
    edit: replace(WORKS, 'title: A list of mutuals', 'title: Report # 4'),
  },
  {
    name: 'a family name that YAML takes for yes',
    edit: replace(WORKS, '- family: Hill', '- family: True'),
  },
  {
    name: 'a title that begins with an asterisk',
    edit: replace(WORKS, 'title: A list of mutuals', 'title: *A list* of mutuals'),
  },
  {
    name: 'a title that begins with an exclamation mark',
    edit: replace(WORKS, 'title: A list of mutuals', 'title: !Mutuals now'),
  },
  {
    name: 'a publisher that begins with an ampersand',
    edit: replace(WORKS, 'publisher: Office of Lists', 'publisher: &Sons'),
  },
  {
    name: 'a title in square brackets without quotation marks',
    edit: replace(WORKS, 'title: A list of mutuals', 'title: [Title not traced]'),
  },
  {
    name: 'a title that YAML takes for yes',
    edit: replace(WORKS, 'title: A list of mutuals', 'title: True'),
  },
  {
    name: 'a title left empty',
    edit: replace(WORKS, 'title: A list of mutuals', 'title:'),
  },
  {
    name: 'a field twice in one work',
    edit: replace(WORKS, 'publisher: Member Press', 'publisher: Member Press\n  title: Another'),
  },
  {
    name: 'a date as words',
    edit: replace(WORKS, 'issued: 2013-05', 'issued: May 2013'),
  },
  {
    name: 'no space behind a colon',
    edit: replace(WORKS, 'publisher: Member Press', 'publisher:Member Press'),
  },
  {
    name: 'an id that another work has',
    edit: replace(WORKS, '- id: gazette-2012', '- id: hill-2012'),
  },
  {
    name: 'what a merge left',
    edit: replace(
      WORKS,
      '  issued: 2013-05\n',
      '<<<<<<< HEAD\n  issued: 2013-05\n=======\n  issued: 2013-06\n>>>>>>> other\n',
    ),
  },
  {
    name: 'a work without its dash',
    edit: replace(WORKS, '- id: gazette-2012', '  id: gazette-2012'),
  },
  {
    name: 'a published work with another id',
    edit: replace(WORKS, '- id: office-2013', '- id: office-of-lists-2013'),
  },
  {
    name: 'lines of “tracing” that nobody filled in',
    edit: append(
      WORKS,
      '  tracing:\n    state:\n    seen: record\n    summary:\n    seen-at:\n    checked:\n      -\n    unchecked:\n',
    ),
  },
  {
    name: 'lines of which “#” was taken off and not the space behind it',
    edit: append(
      WORKS,
      '  # How do you know this work?\n   tracing:\n     state: traced\n     seen: record\n',
    ),
  },
  {
    name: 'the key of a work with its author’s name written out',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', 'cites: [office-of-lists-2013]'),
  },
];
