import {
  appendFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { UNLESS_GIVEN } from '../../src/loaders/settings.ts';

const parent = mkdtempSync(join(tmpdir(), 'unchanged-'));
afterAll(() => rmSync(parent, { recursive: true }));

const content = join(parent, 'content');
const dist = join(parent, 'dist');
const SAID = ['Nobody is named who answers for this site.'];

/** The module as a build has it that is started with these settings. */
async function started(env: Record<string, string> = {}) {
  vi.resetModules();
  vi.unstubAllEnvs();
  const given = { CACHE_DIR: parent, TAKE_AWAY: 'off', ...env };
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  return import('../../src/build/unchanged.ts');
}

/** What the next build is spared: what the last one said, or nothing. */
async function next(env?: Record<string, string>) {
  const { digestOfInputs, saidIfUnchanged } = await started(env);
  return saidIfUnchanged(dist, digestOfInputs(content));
}

beforeEach(async () => {
  for (const folder of [content, dist]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(content, 'sections'), { recursive: true });
  mkdirSync(join(dist, 'essay'), { recursive: true });
  writeFileSync(join(content, 'sections/one.mdx'), 'One.\n');
  writeFileSync(join(dist, 'index.html'), 'One.');
  writeFileSync(join(dist, 'essay/index.html'), 'All.');
  const { digestOfInputs, rememberBuild } = await started();
  await rememberBuild(dist, digestOfInputs(content), SAID);
});

test('a build has nothing to do where the last one made this site of the same inputs', async () => {
  expect(await next()).toEqual(SAID);
});

describe('a site is built anew', () => {
  test.for<[string, () => void]>([
    ['a text is edited', () => appendFileSync(join(content, 'sections/one.mdx'), 'Two.\n')],
    ['a file is added', () => writeFileSync(join(content, 'sections/two.mdx'), '')],
    [
      'a file has another name',
      () => renameSync(join(content, 'sections/one.mdx'), join(content, 'sections/two.mdx')),
    ],
    ['a page is gone', () => rmSync(join(dist, 'essay/index.html'))],
    ['a page is cut off', () => writeFileSync(join(dist, 'index.html'), '')],
    ['a file was put into the site', () => writeFileSync(join(dist, 'more.html'), 'More.')],
    ['there is no site', () => rmSync(dist, { recursive: true })],
    ['what is remembered is cut off', () => writeFileSync(join(parent, 'built.json'), '{"inputs')],
  ])('where %s', async ([, change]) => {
    change();
    expect(await next()).toBeUndefined();
  });

  test('where a page was written to, though its length and its time are what they were', async () => {
    const page = join(dist, 'index.html');
    const time = new Date('2026-01-01');
    utimesSync(page, time, time);
    const { digestOfInputs, rememberBuild } = await started();
    await rememberBuild(dist, digestOfInputs(content), SAID);
    expect(await next()).toEqual(SAID);
    writeFileSync(page, 'Two.');
    utimesSync(page, time, time);
    expect(await next()).toBeUndefined();
  });

  test('where it is to stand elsewhere', async () => {
    expect(await next({ SITE_URL: 'https://example.org' })).toBeUndefined();
    expect(await next({ BASE_PATH: '/explainers/' })).toBeUndefined();
  });
});

test('it is remembered whatever way its folder was named', async () => {
  const { digestOfInputs, saidIfUnchanged } = await started();
  expect(saidIfUnchanged(`${parent}/./dist/`, digestOfInputs(`${content}/`))).toEqual(SAID);
});

test('every variable that a build answers to is a setting', () => {
  const read = globSync('{astro.config.mjs,src/**/*.{ts,astro}}')
    // which serve what was built, or start a build
    .filter((file) => !file.startsWith('src/commands/'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/process\.env(?:\.(\w+)|\['(\w+)'\])/gu),
    ])
    .map(([, plain, quoted]) => plain ?? quoted ?? '');
  // where programs are; a build says in another way which browser it found
  const others = [...new Set(read)].filter((name) => !(name in UNLESS_GIVEN) && name !== 'PATH');
  expect(others).toEqual([]);
});
