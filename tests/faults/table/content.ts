/** Mistakes that an author may make, of which a build must tell. */
import type { Fault } from '../fault.ts';

const CONCLUSION = 'content/sections/conclusion.mdx';

export const content: Fault[] = [
  {
    name: 'key-misspelt',
    promise: 'A citation of no work stops the build.',
    of: 'content',
    changes: [
      {
        file: 'content/sections/why-mutuals.mdx',
        find: '@bach-2012, p. 405',
        put: '@bach-2013, p. 405',
      },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'traced-without-a-sight',
    promise: 'A work that is said to be known, and of which nothing was seen, stops the build.',
    of: 'content',
    changes: [
      {
        file: 'content/references/essay.yaml',
        find: 'seen: record\n    summary: Very likely the work meant. Its title',
        put: 'seen: nothing\n    summary: Very likely the work meant. Its title',
      },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'correction-of-no-work',
    promise: 'A correction of what is not there stops the build.',
    of: 'content',
    changes: [
      {
        file: 'content/data/corrections.yaml',
        find: 'references/needleman-and-westall-1991,',
        put: 'references/needleman-1991,',
      },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'correction-not-told',
    promise: 'A published paragraph that was changed is told of, or stops the build.',
    of: 'content',
    changes: [
      { file: 'content/data/corrections.yaml', find: "where: ['2.6']", put: 'where: [about]' },
    ],
    seenBy: ['tests/checks/told.test.ts › all that this site has changed'],
  },
  {
    name: 'page-outside-the-work',
    promise: 'A page that a work does not have stops the build.',
    of: 'content',
    changes: [
      {
        file: 'content/sections/why-mutuals.mdx',
        find: '@bach-2012, p. 405',
        put: '@bach-2012, p. 505',
      },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'work-uncited',
    promise: 'A work that nothing cites is told of.',
    of: 'content',
    changes: [
      {
        file: 'content/references/essay.yaml',
        add: '\n- id: idle-2013\n  type: document\n  title: Idle\n',
      },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'works-with-one-id',
    promise: 'Two works with one id stop the build.',
    of: 'content',
    changes: [
      {
        file: 'content/references/essay.yaml',
        add: '\n- id: bach-2012\n  type: document\n  title: Idle\n',
      },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'link-to-no-section',
    promise: 'A link to no page stops the build.',
    of: 'content',
    changes: [{ file: CONCLUSION, add: '\nMore is [said](/the-upsides/) of that.\n' }],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'headings-with-one-id',
    promise: 'Two headings with one id stop the build.',
    of: 'content',
    changes: [{ file: CONCLUSION, add: '\n## Skills\n\n## Skills\n' }],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'claim-marked-twice',
    promise: 'A claim that is marked twice stops the build.',
    of: 'content',
    changes: [{ file: CONCLUSION, add: '\n<Claim id="C-30" />Again.\n' }],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'verdict-misspelt',
    promise: 'A verdict that is none stops the build.',
    of: 'content',
    changes: [
      { file: 'content/data/claims.yaml', find: /verdict: inaccurate/u, put: 'verdict: inacurate' },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'row-without-a-source',
    promise: 'A row without a source stops the build.',
    of: 'content',
    changes: [
      {
        file: 'content/data/timeline.yaml',
        find: /(id: greenwich-leisure[^]*?cites: )\[[^\]]*\]/u,
        put: '$1[]',
      },
    ],
    seenBy: ['tests/checks/content.test.ts › the content of the site'],
  },
  {
    name: 'ledger-out-of-step',
    promise: 'A paragraph that is not in the ledger as it stands stops the build.',
    of: 'content',
    changes: [{ file: CONCLUSION, find: 'too soon to tell', put: 'far too soon to tell' }],
    seenBy: ['tests/commands/build.test.ts › says where, what and how'],
  },
  {
    name: 'figure-typed',
    promise: 'No figure of a table is typed into the text.',
    of: 'content',
    changes: [{ file: CONCLUSION, add: '\nMore than 130 were counted.\n' }],
    seenBy: ['tests/content/typed-figures.test.ts › typed'],
  },
  {
    name: 'private-ending-left-out',
    promise:
      'What is said of mutuals that ended names each that a private firm took over or shared.',
    of: 'content',
    changes: [
      {
        file: 'content/data/claims.yaml',
        find: 'Anglian Community Enterprise',
        put: 'one in Essex',
      },
    ],
    seenBy: ['tests/content/claims-and-cases.test.ts › names each case'],
  },
  {
    name: 'case-went-private',
    promise: 'The verdict on failed mutuals agrees with the cases.',
    of: 'content',
    changes: [
      {
        file: 'content/data/cases.yaml',
        find: /(id: seqol[^]*?where: )public/u,
        put: '$1private',
      },
    ],
    seenBy: ['tests/content/claims-and-cases.test.ts › names each case'],
  },
  {
    name: 'notes-copied',
    promise: 'No text of this site repeats the notes that it was written from.',
    of: 'content',
    changes: [
      {
        file: CONCLUSION,
        add: '\nAn alliance of two NHS trusts, a GP body and Virgin had it.\n',
      },
    ],
    seenBy: ['tests/content/copied-runs.test.ts › conclusion'],
  },
  {
    name: 'closed-edition-edited',
    promise: 'A byte that is changed in a closed edition stops the build.',
    of: 'content',
    changes: [
      {
        file: 'content/editions/1.0/claims.md',
        find: 'made thirty claims',
        put: 'made 30 claims',
      },
    ],
    seenBy: ['tests/checks/kept-editions.test.ts › every edition of this site'],
  },
  {
    name: 'closed-edition-lacks-a-file',
    promise: 'A file that is missing from a closed edition stops the build.',
    of: 'content',
    changes: [{ remove: 'content/editions/1.0/claims.md' }],
    seenBy: ['tests/checks/kept-editions.test.ts › every edition of this site'],
  },
  {
    name: 'kept-words-drifted',
    promise: 'A kept page has the words that the ledger says it had.',
    of: 'content',
    changes: [
      {
        file: 'content/editions/1.0/the-downsides/index.html',
        find: 'The second is skill.',
        put: 'The second is a skill.',
      },
    ],
    seenBy: ['tests/content/kept-editions.test.ts › the words of each'],
  },
];
