import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SiteFolder } from './site-folder.ts';

describe('a build that fails', { timeout: 120_000 }, () => {
  const site = new SiteFolder();
  afterAll(() => site.remove());

  test('says where, what and how to mend it, and leaves the last good build as it was', () => {
    const first = site.build();
    expect(first.status, first.output).toBe(0);
    expect(first.output, 'a warning hides what an author must be told').not.toContain('[WARN]');
    const good = site.files();
    expect(Object.keys(good)).toContain('the-downsides/index.html');
    appendFileSync(`${site.content}/sections/conclusion.mdx`, '\nMore [@bach-2013, p. 405].\n');
    appendFileSync(`${site.content}/references/essay.yaml`, '\n- id: x\n  type: bok\n  title: T\n');

    const { status, output } = site.build();

    expect(status).not.toBe(0);
    expect(output).toContain('The content cannot be published: 3 mistakes.');
    expect(output).toMatch(/content\/sections\/conclusion\.mdx:\d+:7/u);
    expect(output).toContain('No work in the bibliography has the key “bach-2013”.');
    expect(output).toContain('Did you mean “bach-2012”?');
    expect(output).toContain('This paragraph is not in the ledger as it stands here.');
    expect(output).toContain('→ Run “npm run number”');
    expect(output).toMatch(/content\/references\/essay\.yaml:\d+:9/u);
    expect(site.files()).toEqual(good);
    expect(readdirSync(site.folder).sort()).toEqual(['cache', 'content', 'dist']);
  });
});

describe('content that is odd but right', { timeout: 120_000 }, () => {
  const site = new SiteFolder();
  afterAll(() => site.remove());
  const frontMatter = (order: number) =>
    `---\ntitle: Section ${order}\ndescription: A description that is long enough for search engines and for lists, ${order}.\norder: ${order}\nquestion: Q?\nanswer: A.\n---\n`;
  const authors = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `    - family: Author${index}\n      given: Ann\n`,
    ).join('');
  const work = (id: string, rest: string) =>
    `- id: ${id}\n  type: document\n  title: Title of ${id}\n${rest}\n`;

  beforeAll(() => {
    writeFileSync(
      `${site.content}/references/odd.yaml`,
      `\uFEFF${[
        work('three', `  author:\n${authors(3)}  issued: 2001\n`),
        work('twelve', `  author:\n${authors(12)}  issued: 2002\n`),
        work('undated', '  author:\n    - literal: Office of Tests & Trials\n'),
        work('obrien', "  author:\n    - family: O'Boyle\n      given: Ernest\n  issued: 2003\n"),
        work(
          'berg',
          '  author:\n    - family: Berg\n      non-dropping-particle: van der\n      given: Jan\n  issued: 2004\n',
        ),
        work('calo', '  author:\n    - family: Calò\n      given: Francesca\n  issued: 2005\n'),
        '- id: japanese\n  type: document\n  title: 公共サービス\n  author:\n    - family: 山田\n      given: 太郎\n  issued: 2006\n',
        '- id: hostile\n  type: document\n  title: "Less < more & \\"quoted\\""\n  author:\n    - literal: A < B\n  issued: 2007\n',
      ].join('\n')}`.replaceAll('\n', '\r\n'),
    );
    writeFileSync(
      `${site.content}/sections/windows.mdx`,
      `\uFEFF${frontMatter(6)}\nText [@three] [@twelve] [@undated] [@obrien] [@berg] [@calo] [@japanese] [@hostile].\n\nNote.[^1]\n\n[^1]: As @three has it.\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    writeFileSync(
      `${site.content}/sections/notes.mdx`,
      `${frontMatter(7)}\nNote.[^1]\n\n[^1]: Another [@three].\n`,
    );
    writeFileSync(`${site.content}/sections/empty.mdx`, frontMatter(8));
    expect(site.number().status).toBe(0);
    const { status, output } = site.build();
    expect(output).not.toContain('mistake');
    expect(status).toBe(0);
  });

  test.for([
    ['three authors', '(Author0, Author1 and Author2, 2001)'],
    ['twelve authors', '(Author0 et al., 2002)'],
    ['no date, and a body with an ampersand', '(Office of Tests &#38; Trials, no date)'],
    ['an apostrophe', '(O’Boyle, 2003)'],
    ['a particle', '(van der Berg, 2004)'],
    ['an accent', '(Calò, 2005)'],
    ['another script', '(山田, 2006)'],
    ['what looks like markup', '(A &#60; B, 2007)'],
  ])('%s', ([, label = '']) => {
    expect(site.page('windows').replace(/<[^>]*>/gu, '')).toContain(label);
  });

  test('text of a record never becomes markup', () => {
    expect(site.page('windows')).toContain('Less &#60; more &#38; “quoted”');
    expect(site.file('windows.md')).toContain('Less \\< more & “quoted”');
  });

  test('an empty section is a page', () => {
    expect(site.page('empty')).toContain('Section 8');
  });

  test('notes of several sections stand on one page', () => {
    const ids = [...site.page('essay').matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['windows-fn-1', 'notes-fn-1']));
    const twin = site.file('essay.md');
    expect(twin).toContain('Note.[^windows-1]');
    expect(twin).toContain('[^windows-1]: As Author0, Author1 and Author2 (2001) has it.');
    expect(twin).toContain('[^notes-1]: Another (Author0, Author1 and Author2, 2001).');
  });
});

describe('an author who numbers paragraphs', { timeout: 180_000 }, () => {
  const site = new SiteFolder();
  afterAll(() => site.remove());
  const path = `${site.content}/sections/conclusion.mdx`;
  const ledger = () => readFileSync(`${site.content}/ledger.yaml`, 'utf8');
  const edit = (from: string, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  test('has nothing to do where nothing has changed', () => {
    const before = ledger();
    expect(site.number()).toMatchObject({
      status: 0,
      output: expect.stringContaining('Every paragraph has its number already.'),
    });
    expect(ledger()).toBe(before);
  });

  test('sees what was decided, and the number stays', () => {
    writeFileSync(`${site.content}/data/editions.yaml`, "- number: '1.0'\n  date: '2020-01-01'\n");
    edit('too soon to tell', 'far too soon to tell');
    appendFileSync(path, '\nA paragraph that was put in later, at the very end.\n');
    expect(site.number('--check').status).toBe(1);
    const { status, output } = site.number();
    expect([status, output]).toEqual([0, expect.stringMatching(/^edited 5\.1: The essay ends/mu)]);
    expect(output).toMatch(/^new 5\.4: A paragraph that was put in later/mu);
    expect(output).toContain('Edition 1.0 is dated 2020-01-01. If it has been published, take the');
    expect(site.number('--check').status).toBe(0);
  });

  test('keeps what an edition said by adding the next one first', () => {
    const editions = `${site.content}/data/editions.yaml`;
    appendFileSync(editions, "- number: '1.1'\n  date: '2020-02-01'\n");
    edit('far too soon to tell', 'much too soon to tell');
    const { output } = site.number();
    expect(output).toMatch(/^edited 5\.1/mu);
    expect(output).not.toContain('is dated');
    expect(ledger()).toMatch(/edition: '1\.1'[^]*much too soon[^]*earlier:[^]*far too soon/u);
  });

  test('is asked where it is not sure, and overrules by a flag', () => {
    const before = ledger();
    edit(
      'A paragraph that was put in later, at the very end.',
      'Later at the end was something else about money and its people.',
    );
    const asked = site.number();
    expect(asked.status).toBe(1);
    expect(asked.output).toContain('5.4 may have been rewritten, or be gone');
    expect(asked.output).toContain('npm run number -- --same 5.4');
    expect(asked.output).toContain('Nothing was written.');
    expect(ledger()).toBe(before);
    expect(site.number('--other', '5.4').output).toMatch(/^withdrawn 5\.4 \(see 5\.3A\)/mu);
    expect(ledger()).toContain('withdrawn: ');
  });

  test('finds a stub at the address of what was taken out', () => {
    const { status, output } = site.build();
    expect([status, output]).toEqual([0, expect.anything()]);
    expect(site.page('conclusion')).toMatch(/<li id="p5-4">\s*Paragraph 5\.4 was taken out/u);
    expect(site.page('essay')).toContain('id="p5-4"');
    const line = /^- Paragraph \[5\.4\]\(\S+#p5-4\) was taken out in edition \S+; see \[5\.3A\]/mu;
    expect(site.file('conclusion.md')).toMatch(line);
    expect(site.file('essay.md')).toMatch(line);
  });
});

describe('an author who writes', { timeout: 180_000 }, () => {
  const site = new SiteFolder();
  const port = 4655;
  let server: ChildProcess;
  beforeAll(() => {
    server = site.serve(port);
  });
  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    site.remove();
  });

  const shows = (path: string, text: string) =>
    expect
      .poll(
        async () =>
          fetch(`http://localhost:${port}${path}`).then(
            async (response) =>
              (await response.text()).replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' '),
            () => '',
          ),
        { timeout: 20_000, interval: 250 },
      )
      .toContain(text);
  const edit = (file: string, from: string, to: string) => {
    const path = `${site.content}/${file}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

  test('sees an edited section and an edited reference at once, labels included', async () => {
    await shows('/conclusion/', 'in 2013 it was too soon to tell');
    await shows('/the-downsides/', '(Bach, 2012, p. 408)');
    edit('sections/conclusion.mdx', 'too soon to tell', 'much too soon to tell');
    await shows('/conclusion/', 'in 2013 it was much too soon to tell');
    edit('references/essay.yaml', 'family: Bach', 'family: Bachmann');
    await shows('/the-downsides/', '(Bachmann, 2012, p. 408)');
    edit('data/counts.yaml', 'value: 130', 'value: 131');
    await shows('/conclusion/', 'counted more than 131 in England');
  });
});
