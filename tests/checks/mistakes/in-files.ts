import { all, append, remove, rename, replace, write, type Mistake } from './edits.ts';

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
    name: 'a table taken away',
    edit: remove('data/timeline.yaml'),
  },
  {
    name: 'a section with a name that programs keep for themselves',
    edit: rename('sections/costs.mdx', 'sections/constructor.mdx'),
  },
  {
    name: 'the ledger taken away',
    edit: remove('ledger.yaml'),
  },
  {
    name: 'a section whose ending stands there twice',
    edit: rename('sections/costs.mdx', 'sections/costs.mdx.mdx'),
  },
  { name: 'a section saved as .md', edit: rename('sections/costs.mdx', 'sections/costs.md') },
  {
    name: 'a section whose ending has capitals',
    edit: rename('sections/costs.mdx', 'sections/costs.MDX'),
  },
  {
    name: 'a section in a folder of its own',
    edit: rename('sections/costs.mdx', 'sections/money/costs.mdx'),
  },
  {
    name: 'a section of another program, in a folder of its own',
    edit: write('sections/drafts/More costs.docx', 'PK'),
  },
  { name: 'a page saved as .txt', edit: rename('pages/about.mdx', 'pages/about.mdx.txt') },
  { name: 'a table as a spreadsheet saves it', edit: write('data/counts.csv', 'id,value\n') },
  {
    name: 'a table whose ending has capitals',
    edit: rename('data/forms.yaml', 'data/forms.YAML'),
  },
  {
    name: 'a list of works as a reference manager saves it',
    edit: write('references/more.bib', '@book{more}\n'),
  },
  {
    name: 'a section outside its folder',
    edit: write('sections.mdx', '---\ntitle: Sections\n---\n'),
  },
  {
    name: 'a section saved as UTF-16',
    edit: write('sections/costs.mdx', '\uFFFD\uFFFD-\0-\0-\0\n\0t\0i\0t\0l\0e\0'),
  },
  {
    name: 'a section saved for Windows of long ago',
    edit: replace('sections/costs.mdx', 'A year of talk', 'A caf\uFFFD of talk'),
  },
  {
    name: 'a table saved as UTF-16',
    edit: write('data/outcomes.yaml', '\uFFFD\uFFFD-\0 \0i\0d\0:\0'),
  },
  {
    name: 'a control character in a section',
    edit: replace('sections/costs.mdx', 'A year of talk', 'A year\u0007 of talk'),
  },
  {
    name: 'a byte-order mark within a section',
    edit: append('sections/costs.mdx', '\nText that was \uFEFFcopied.\n'),
  },
  {
    name: 'soft hyphens and spaces without width, as copied from a PDF',
    edit: append(
      'sections/costs.mdx',
      '\nA soft hy\u00ADphen and an\u00ADother, and a\u200Bspace.\n',
    ),
  },
  {
    name: 'letters whose order is turned round',
    edit: append('sections/costs.mdx', '\nText that was \u202Ecopied.\n'),
  },
  {
    name: 'a mark of direction beside letters that need none',
    edit: replace('data/outcomes.yaml', 'Staff absence', 'Staff\u200E absence'),
  },
  {
    name: 'a control character in a table',
    edit: replace('data/outcomes.yaml', 'Staff absence', 'Staff\u0002 absence'),
  },
  {
    name: 'a control character in a list of works',
    edit: replace('references/works.yaml', 'Who owns', 'Who\u000B owns'),
  },
  {
    name: 'a control character that JSON spells out',
    edit: write(
      'references/more.json',
      '[{ "id": "more", "type": "document", "title": "More\\u0007" }]',
    ),
  },
  {
    name: 'the line ends of old Macs',
    edit: write('data/glossary.yaml', '- id: member\r  term: Member\r'),
  },
  {
    name: 'a picture that no text shows, and that is none',
    edit: write('sections/road.jpg', 'No picture'),
  },
  {
    name: 'a text under the name of a picture',
    edit: all(
      write('sections/road.png', 'No picture'),
      append('sections/costs.mdx', '\n![A road](road.png)\n'),
    ),
  },
  {
    name: 'a picture with capitals in its name',
    edit: write('sections/Road.JPG', 'No picture'),
  },
  {
    name: 'a picture as phones save it',
    edit: write('sections/road.heic', 'No picture'),
  },
];
