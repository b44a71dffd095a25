import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { manifestOf, writeManifest } from '../../src/editions/manifest.ts';
import { ROWS } from '../../src/schemas/index.ts';
import { sha256 } from '../../src/ledger/index.ts';

const frontMatter = (order: number) => `---
title: Section ${order}
description: A description that is long enough for search engines and for lists, ${order}.
order: ${order}
question: Q?
answer: A.
---
`;

const FIRST = `---
title: Two editions
description: A section that was published twice, with paragraphs edited, taken out and put in.
order: 90
question: What has changed?
answer: Most of it.
---

The first paragraph is the same in both editions.

The second paragraph says that staff are seldom asked about it [@bach-2012, p. 407].

The third paragraph was taken out because nobody could find what it rested upon.

The fourth paragraph counts <Count id="counted-once" /> of them in the spring.

The fifth paragraph has a [link](https://example.org/old) that leads elsewhere now.
`;
const SECOND = `${FIRST.replace('are seldom', 'are "hardly ever"')
  .replace('p. 407', 'p. 408')
  .replace(/The third.*\n\n/u, '')
  .replace('example.org/old', 'example.org/new')}
A sixth one is new, and about something else altogether.
`;
const COUNT = `- id: counted-once
  date: '2026-01'
  value: 70
  bound: about
  counted: Mutuals
  scope: England
  series: other estimate
  said-by: Somebody
  cites: [bach-2012]
  promoter: false
  note: A note.
`;

/** What the later edition corrected, and what it merely worded anew. */
const CORRECTIONS = `- id: hardly-ever
  date: '2026-11-30'
  edition: '1.1'
  where: ['90.2', '90.4', counts/counted-once, references/bach-2012, about]
  seriousness: wrong
  said: That staff are seldom asked, & that there were < 71.
  says: That they are "hardly ever" asked.
  why: The page was another one.
  sources: ['bach-2012, p. 408']
- id: rests-on-nothing
  date: '2026-12-01'
  edition: '1.1'
  where: ['90.3', '90.4']
  seriousness: unclear
  said: What nobody could find.
  says: Nothing.
  why: Nobody could find it.
- id: link-moved
  date: '2026-12-01'
  edition: '1.1'
  where: ['90.5']
  seriousness: wording
`;

/** Who is responsible, which the site itself leaves open. */
export const PUBLISHER = {
  name: 'The <b>Department</b> & Co',
  contact: 'https://example.org/contact?of=this&that',
};

const authors = (count: number) =>
  Array.from({ length: count }, (_, at) => `    - family: Author${at}\n      given: Ann\n`).join(
    '',
  );
const work = (id: string, rest: string, title = `Title of ${id}`) =>
  `- id: ${id}\n  type: document\n  title: ${title}\n  author:\n${rest}\n`;

/** Works whose names, dates and titles an author may well meet, and may well see go wrong. */
const ODD_WORKS = [
  work('three', `${authors(3)}  issued: 2001`),
  work('twelve', `${authors(12)}  issued: 2002`),
  work('undated', '    - literal: Office of Tests & Trials'),
  work('obrien', "    - family: O'Boyle\n      given: Ernest\n  issued: 2003"),
  work(
    'berg',
    '    - family: Berg\n      non-dropping-particle: van der\n      given: Jan\n  issued: 2004',
  ),
  work('calo', '    - family: Calò\n      given: Francesca\n  issued: 2005'),
  work('japanese', '    - family: 山田\n      given: 太郎\n  issued: 2006', '公共サービス'),
  // as Zotero writes them, and with all that has a meaning in addresses
  work(
    'http://zotero.org/users/1/items/AB2C',
    '    - family: Zotero\n      given: Ann\n  issued: 2008',
  ),
  work('x/../../y#z?a%2e&b', '    - family: Path\n      given: Ann\n  issued: 2009'),
  work('hostile', '    - literal: A < B\n  issued: 2007', '"Less < more & \\"quoted\\""'),
].join('\n');

/** A work with an address of its own. */
const online = (id: string, rest = '') =>
  work(id, `    - literal: Online ${id}\n  issued: 2010\n  URL: https://example.org/${id}${rest}`);

/** Works whose links came to something else each, and what they came to; of “unopened” there is nothing. */
const ONLINE = ['live', 'moved', 'gone', 'kept', 'walled', 'unopened'].map((id) => online(id));
ONLINE.push(
  online('left', '\n  links:\n    archived: https://example.org/left').replace(
    'document',
    'report',
  ),
);
export const LINKS = [
  {
    url: 'https://example.org/live',
    opened: '2026-12-01',
    outcome: 'found',
    status: 200,
    title: 'Title of live',
    'last-live': '2026-12-01',
  },
  {
    url: 'https://example.org/moved',
    opened: '2026-12-01',
    outcome: 'moved',
    status: 200,
    final: 'https://example.org/to',
    'last-live': '2026-12-01',
  },
  {
    url: 'https://example.org/gone',
    opened: '2026-12-02',
    outcome: 'gone',
    status: 404,
    'no-copy': '2026-12-02',
  },
  {
    url: 'https://example.org/kept',
    opened: '2026-12-02',
    outcome: 'gone',
    status: 410,
    'last-live': '2026-11-30',
    copy: { url: 'https://archive.example/2013/kept', of: '2013-03-30', found: '2026-12-02' },
  },
  {
    url: 'https://example.org/walled',
    opened: '2026-12-02',
    outcome: 'login',
    status: 200,
    title: 'Members <only>',
    'last-live': '2026-11-30',
  },
  {
    url: 'https://example.org/left',
    opened: '2026-12-02',
    outcome: 'found',
    status: 200,
    'last-live': '2026-12-02',
  },
];

/** A title that is text, whatever it looks like. */
export const ODD_TITLE = 'Of <b>all</b> & <i>some</i> *notes*';

const ODD_SECTIONS = {
  windows: `${frontMatter(91)}
Text [@three] [@twelve] [@undated] [@obrien] [@berg] [@calo] [@japanese] [@hostile].

Keys [@{http://zotero.org/users/1/items/AB2C}, p. 3] and @{x/../../y#z?a%2e&b}.

Note.[^1]

[^1]: As @three has it.
`,
  endnotes: `${frontMatter(92).replace('Section 92', `'${ODD_TITLE}'`)}
Before it [@twelve]. Note.[^1] After it [@obrien].

[^2]: [@obrien]

Nothing cited.[^none] Only that.[^2] At last [@three].

[^1]: Another [@three].

[^none]: A note that cites nothing.
`,
  empty: frontMatter(93),
};

/** As some editors of Windows save a file: with a byte order mark, and both ends of a line. */
const asOnWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

function number(content: string): void {
  const { status, stderr } = spawnSync('node', ['src/commands/number.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  if (status !== 0) throw new Error(`The paragraphs could not be numbered.\n${stderr}`);
}

/** The page of edition 1.0 as that kept it: as short as a copy can be. Returns the mark of its manifest. */
function keepFirst(content: string): string {
  const [, , body = ''] = FIRST.split('---\n');
  const paragraphs = body
    .trim()
    .split('\n\n')
    .map((text, at) => {
      const [id, number] = [`p90-${at + 1}`, `90.${at + 1}`];
      const words = text.replace(/ \[@.*?\]|<.*?>|\(.*?\)/gu, '');
      return `<p><a class="number" id="${id}" href="#${id}">${number}</a> ${words}</p>`;
    });
  const copy = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Two editions, edition 1.0</title><style>@layer edition{p{margin:1em}}</style></head>
<body><main id="main"><h1>Two editions</h1>${paragraphs.join('\n')}</main></body></html>
`;
  const page = { path: 'two-editions/index.html', type: 'text/html', page: '/two-editions/' };
  const file = { ...page, title: 'Two editions', bytes: Buffer.from(copy) };
  const manifest = writeManifest(manifestOf({ number: '1.0', date: '2026-11-23' }, [file]));
  const folder = join(content, 'editions/1.0');
  mkdirSync(join(folder, 'two-editions'), { recursive: true });
  writeFileSync(join(folder, page.path), file.bytes);
  writeFileSync(join(folder, 'manifest.json'), manifest);
  return sha256(manifest);
}

/** Writes the pages that a site must have, each with a title and a word, and no row in any table. */
function writePages(content: string): void {
  for (const file of globSync('content/pages/*.mdx')) {
    const [, frontMatter = ''] = readFileSync(file, 'utf8').split('---\n');
    writeFileSync(join(content, 'pages', basename(file)), `---\n${frontMatter}---\n\nWords.\n`);
  }
}

/**
 * Writes a small content: works and sections that are odd but right, tables that are empty, and a
 * section, number 90, in an edition 1.0 and then in 1.1.
 */
export function writeOther(content: string): void {
  rmSync(content, { recursive: true, force: true });
  for (const folder of ['data', 'pages', 'references', 'sections']) {
    mkdirSync(join(content, folder), { recursive: true });
  }
  writePages(content);
  for (const table of Object.keys(ROWS)) writeFileSync(join(content, `data/${table}.yaml`), '[]\n');
  cpSync('content/references/essay.yaml', join(content, 'references/essay.yaml'));
  writeFileSync(join(content, 'references/odd.yaml'), asOnWindows(ODD_WORKS));
  writeFileSync(join(content, 'references/online.yaml'), ONLINE.join('\n'));
  writeFileSync(join(content, 'data/links.yaml'), JSON.stringify(LINKS));
  const { windows, endnotes, empty } = ODD_SECTIONS;
  writeFileSync(join(content, 'sections/windows.mdx'), asOnWindows(windows));
  writeFileSync(join(content, 'sections/endnotes.mdx'), endnotes);
  writeFileSync(join(content, 'sections/empty.mdx'), empty);
  cpSync('tests/builds/content', join(content, 'sections'), { recursive: true });
  const publish = (edition: string, section: string, count: string) => {
    appendFileSync(join(content, 'data/editions.yaml'), edition);
    writeFileSync(join(content, 'sections/two-editions.mdx'), section);
    writeFileSync(join(content, 'data/counts.yaml'), count);
    number(content);
  };
  publish("- number: '1.0'\n  date: '2026-11-23'\n", FIRST, COUNT);
  writeFileSync(join(content, 'data/corrections.yaml'), CORRECTIONS);
  writeFileSync(join(content, 'data/publisher.yaml'), JSON.stringify(PUBLISHER));
  const mark = keepFirst(content);
  publish(
    `  manifest: '${mark}'\n- number: '1.1'\n  date: '2026-12-01'\n`,
    SECOND,
    COUNT.replace('70', '71'),
  );
}
