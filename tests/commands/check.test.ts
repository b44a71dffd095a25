import { once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { Clone } from './clone.ts';

describe('an author who checks the content without a build', { timeout: 180_000 }, () => {
  const clone = new Clone();
  afterAll(() => clone.remove());
  const section = `${clone.content}/sections/conclusion.mdx`;
  const sound = readFileSync(section, 'utf8');
  const MISTAKE = '\nMore [@bach-2013, p. 405].\n';

  test('is told that it can be published, and gets the keys of works for an editor', () => {
    const { status, output } = clone.check();
    expect(status).toBe(0);
    expect(output).toMatch(/^The content can be published|^The content has no mistakes/u);
    expect(readFileSync(`${clone.folder}/.vscode/works.code-snippets`, 'utf8')).toContain(
      '"prefix": "@bach-2012"',
    );
  });

  test('is told of a mistake with its place and its cure, and so is a script', () => {
    appendFileSync(section, MISTAKE);
    const { status, output } = clone.check();
    writeFileSync(section, sound);
    expect(status).toBe(1);
    expect(output).toContain('The content cannot be published: one mistake.');
    expect(output).toMatch(/content\/sections\/conclusion\.mdx:\d+:7/u);
    expect(output).toContain('→ Did you mean “bach-2012”?');
  });

  test('is told anew at each save', async () => {
    const watching = clone.watch();
    const ended = once(watching, 'exit');
    let output = '';
    for (const stream of [watching.stdout, watching.stderr])
      stream?.on('data', (data: Buffer) => (output += data.toString()));
    const says = (text: string) => expect.poll(() => output, { timeout: 60_000 }).toContain(text);
    try {
      await says('Waiting for the next save');
      output = '';
      appendFileSync(section, MISTAKE);
      await says('The content cannot be published: one mistake.');
      await says('Waiting for the next save');
      output = '';
      writeFileSync(section, sound);
      await says('can be published');
    } finally {
      watching.kill();
      await ended;
    }
  });

  test('is told of a save that comes before the first look is over', async () => {
    const watching = clone.watch();
    const ended = once(watching, 'exit');
    let output = '';
    watching.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    // what it says first is what it found, and it has more to do then
    watching.stdout?.once('data', () => appendFileSync(section, MISTAKE));
    try {
      await expect
        .poll(() => output, { timeout: 60_000 })
        .toContain('The content cannot be published: one mistake.');
    } finally {
      watching.kill();
      await ended;
      writeFileSync(section, sound);
    }
  });

  test('is told how it is used where a word is not known', () => {
    const { status, output } = clone.check('--wacth');
    expect(status).toBe(1);
    expect(output).toContain('npm run check -- --watch');
  });
});
