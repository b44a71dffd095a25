import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
const EDITIONS = "- number: '1.0'\n  date: '2026-11-23'\n";

function number(content: string): void {
  const { status, stderr } = spawnSync('node', ['src/commands/number.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  if (status !== 0) throw new Error(`The paragraphs could not be numbered.\n${stderr}`);
}

/** Writes the site's content with one more section, number 90, in an edition 1.0 and then in 1.1. */
export function writeTwoEditions(content: string): void {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  rmSync(join(content, 'ledger.yaml'));
  const section = join(content, 'sections/two-editions.mdx');
  const counts = join(content, 'data/counts.yaml');
  writeFileSync(join(content, 'data/editions.yaml'), EDITIONS);
  writeFileSync(section, FIRST);
  appendFileSync(counts, COUNT);
  number(content);
  appendFileSync(
    join(content, 'data/editions.yaml'),
    EDITIONS.replace('1.0', '1.1').replace('11-23', '12-01'),
  );
  writeFileSync(section, SECOND);
  writeFileSync(counts, readFileSync(counts, 'utf8').replace(COUNT, COUNT.replace('70', '71')));
  number(content);
}
