import { appendFileSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkPublisher } from '../../src/checks/publisher.ts';
import { readContent } from '../../src/loaders/content-folder.ts';
import { page } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';
import { Clone, filesOf } from './clone.ts';
import type { Reads } from './count-reads.ts';

describe('a build in another folder', { timeout: 120_000 }, () => {
  const clone = new Clone();
  afterAll(() => clone.remove());

  let processes: Reads[] = [];

  test('makes the same bytes, and says nothing that an author need not be told', () => {
    const { status, output, ...counted } = clone.buildCounting();
    processes = counted.processes;
    expect(status, output).toBe(0);
    // who answers for the site is asked for, once, for as long as nobody has said so
    const asked = reportProblems(checkPublisher(readContent('content', process.cwd())));
    const warnings = output.match(/\[WARN\].*/gu) ?? [];
    expect(warnings, 'a warning hides what an author must be told').toEqual(
      asked === ''
        ? []
        : ['[WARN] [content-checks] The content can be published; to be looked at:'],
    );
    expect(output).toContain(asked);
    const [here, there] = [filesOf(ROOT.folder), filesOf(clone.dist)];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(there).filter((name) => there[name] !== here[name])).toEqual([]);
  });

  test('has nothing to do a second time, says so, and says again what the author must be told', () => {
    const pages = filesOf(clone.dist);
    const { status, output } = clone.build();
    expect(status, output).toBe(0);
    expect(output).toContain('Nothing has changed since the last build, and dist is what it made.');
    expect(output).toContain('To build it anew: npm run build -- --force');
    expect(output).toContain(reportProblems(checkPublisher(readContent('content', process.cwd()))));
    expect(output).not.toContain('[build]');
    expect(filesOf(clone.dist)).toEqual(pages);
  });

  test('leads to sections, headings and paragraphs of an essay that is too long for one page', () => {
    const { status, output } = clone.build({ PARAGRAPHS_ON_ONE_PAGE: '1', TAKE_AWAY: 'off' });
    expect(status, output).toBe(0);
    const pageAt = (path: string) =>
      parseHTML(readFileSync(`${clone.dist}/${path}index.html`, 'utf8')).document;
    const essay = pageAt('essay/');
    const places = [...essay.querySelectorAll('.part li')];
    const whole = page('./essay/').document;
    const ids = [...whole.querySelectorAll('.part a.number, .part h3, .part li[id^=p]')];
    expect(places.map(({ id }) => id).sort()).toEqual(ids.map(({ id }) => id).sort());
    for (const { id, firstElementChild: link } of places) {
      const [path = '', place] = link?.getAttribute('href')?.slice(1).split('#') ?? [];
      expect(place).toBe(id);
      expect(pageAt(path).getElementById(id), `${path}#${id}`).not.toBeNull();
    }
    const titles = [...essay.querySelectorAll('.part h2 a')].map((link) => link.textContent);
    expect(titles).toEqual(
      [...whole.querySelectorAll('.part h2')].map(({ textContent }) => textContent),
    );
    expect(essay.querySelector('.cluster')).toBeNull();
  });

  test('reads every file of its content once, beside the look whether it has changed, and parses it once', () => {
    const [reads, ...others] = processes;
    expect(others, 'one process reads').toEqual([]);
    const files = globSync(['*.yaml', '{data,references}/*', '{sections,pages}/*.mdx'], {
      cwd: clone.content,
    }).sort();
    // looked at byte by byte, and never parsed
    const kept = globSync('editions/*/**/*.*', { cwd: clone.content });
    const parts = files.flatMap((file) =>
      file.endsWith('.mdx') ? [file, `${file}, its front matter`] : [file],
    );
    const each = (names: string[], times: number) =>
      Object.fromEntries(names.map((name) => [name, times]));
    expect(reads?.read).toEqual(each([...files, ...kept], 2));
    expect(reads?.parsed).toEqual(each(parts, 1));
    console.info(
      `A build looked at ${files.length} files of content/, read each once, and parsed each once.`,
    );
  });

  test('that fails says where, what and how to mend it, and leaves the last good one as it was', () => {
    const good = filesOf(clone.dist);
    const names = readdirSync(clone.folder);
    appendFileSync(`${clone.content}/sections/conclusion.mdx`, '\nMore [@bach-2013, p. 405].\n');
    appendFileSync(
      `${clone.content}/references/essay.yaml`,
      '\n- id: x\n  type: bok\n  title: T\n',
    );

    const { status, output } = clone.build();

    expect(status).not.toBe(0);
    expect(output).toMatch(/^The content cannot be published: 2 mistakes\./u);
    expect(output.trimEnd()).toMatch(/\nNothing was built\.$/u);
    expect(output).toMatch(/content\/sections\/conclusion\.mdx:\d+:7/u);
    expect(output).toContain('No work in the bibliography has the key “bach-2013”.');
    expect(output).toContain('Did you mean “bach-2012”?');
    // a text with a mistake is not to be numbered yet
    expect(output).not.toContain('npm run number');
    expect(output).toMatch(/content\/references\/essay\.yaml:\d+:9/u);
    expect(Object.keys(good)).toContain('the-downsides/index.html');
    expect(filesOf(clone.dist)).toEqual(good);
    expect(readdirSync(clone.folder)).toEqual(names);
  });
});
