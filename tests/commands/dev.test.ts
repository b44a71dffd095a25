import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../builds/sites.ts';
import { Clone } from './clone.ts';

describe('an author who writes', { timeout: 180_000 }, () => {
  const clone = new Clone();
  const port = ROOT.port + 10;
  let server: ChildProcess;
  beforeAll(() => {
    server = clone.serve(port);
  });
  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    clone.remove();
  });

  const shows = (path: string, text: string) =>
    expect
      .poll(
        async () =>
          fetch(`http://localhost:${port}${path}`).then(
            async (response) =>
              (await response.text()).replace(/^[^]*<main|<[^>]*>/gu, '').replace(/\s+/gu, ' '),
            () => '',
          ),
        { timeout: 60_000, interval: 250 },
      )
      .toContain(text);
  const edit = (file: string, from: string, to: string) => {
    const path = `${clone.content}/${file}`;
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
