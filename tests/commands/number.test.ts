import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { editions } from '../builds/sites.ts';
import { Clone } from './clone.ts';

const CURRENT = editions.at(-1)?.number ?? '';

describe('an author who numbers paragraphs', { timeout: 180_000 }, () => {
  const clone = new Clone();
  afterAll(() => clone.remove());
  const path = `${clone.content}/sections/conclusion.mdx`;
  const list = `${clone.content}/data/editions.yaml`;
  const ledger = () => readFileSync(`${clone.content}/ledger.yaml`, 'utf8');
  const edit = (from: string, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  test('has nothing to do where nothing has changed', () => {
    const before = ledger();
    expect(clone.number()).toMatchObject({
      status: 0,
      output: expect.stringContaining('Every paragraph has its number already.'),
    });
    expect(ledger()).toBe(before);
  });

  test('sees what was decided, and the number stays', () => {
    writeFileSync(list, `- number: '${CURRENT}'\n  date: '2020-01-01'\n`);
    edit('too soon to tell', 'far too soon to tell');
    appendFileSync(path, '\nA paragraph that was put in later, at the very end.\n');
    expect(clone.number('--check').status).toBe(1);
    const { status, output } = clone.number();
    expect([status, output]).toEqual([0, expect.stringMatching(/^edited 5\.1: ….*far too soon/mu)]);
    expect(output).toMatch(/^new 5\.4: A paragraph that was put in later/mu);
    expect(output).toContain(`Edition ${CURRENT} is dated 2020-01-01, and what is told above`);
    expect(clone.number('--check').status).toBe(0);
  });

  test('is warned of new paragraphs alone as well', () => {
    writeFileSync(list, `- number: '${CURRENT}'\n  date: '2020-01-01'\n`);
    appendFileSync(path, '\nOne more, of which no edition may have a word.\n');
    const { output } = clone.number();
    expect(output).toMatch(/^new 5\.\d: One more/mu);
    expect(output).toContain('close the edition with “npm run edition”');
    edit('\nOne more, of which no edition may have a word.\n', '');
    clone.number();
  });

  test('keeps what an edition said by adding the next one first', () => {
    const today = new Date().toISOString().slice(0, 10);
    appendFileSync(list, `- number: '99.0'\n  date: '${today}'\n`);
    edit('far too soon to tell', 'much too soon to tell');
    const { output } = clone.number();
    expect(output).toMatch(/^edited 5\.1/mu);
    expect(output).not.toContain('is dated');
    expect(ledger()).toMatch(/edition: '99\.0'[^]*much too soon[^]*earlier:[^]*far too soon/u);
  });

  test('is asked where it is not sure, and overrules by a flag', () => {
    const before = ledger();
    edit(
      'A paragraph that was put in later, at the very end.',
      'Later at the end was something else about money and its people.',
    );
    const asked = clone.number();
    expect(asked.status).toBe(1);
    // the question first, and nothing of what would be done without an answer
    expect(asked.output).toMatch(/^5\.4 may have been rewritten, or be gone/u);
    expect(asked.output).toContain('→ npm run number -- --same 5.4 ');
    expect(asked.output).toMatch(/Nothing was written\.\n$/u);
    expect(asked.output).not.toMatch(/^new/mu);
    expect(ledger()).toBe(before);
    const beside = clone.number('--same', '5.2');
    expect([beside.status, ledger()]).toEqual([1, before]);
    expect(beside.output).toMatch(/^Of 5\.2 nothing is asked: “--same 5\.2” changes nothing\./u);
    expect(beside.output).toContain('→ npm run number -- --other 5.4 ');
    const bare = clone.number('5.4');
    expect([bare.status, ledger()]).toEqual([1, before]);
    expect(bare.output).toContain('→ npm run number -- --other 5.4 ');
    expect(clone.number('--other', '5.4').output).toMatch(/^withdrawn 5\.4 \(see 5\.3A\)/mu);
    expect(ledger()).toContain('withdrawn: ');
  });
});
