import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { installFromDebian, onPath } from '../debian.ts';
import { ROOT } from '../builds/sites.ts';
import { edition } from '../built/editions.ts';
import { expect, flat, test } from './test.ts';

const w3m = () => onPath('w3m')[0];

test('without styles a section is read in order in a text browser', async () => {
  if (!w3m()) await installFromDebian('No w3m yet', 'w3m');
  const program = w3m();
  if (!program) console.warn('NOT TESTED: pages in a text browser. Install w3m, as root.');
  test.skip(!program, 'there is no w3m');
  const { stdout } = spawnSync(
    program ?? '',
    ['-dump', '-T', 'text/html', '-cols', '100', '-I', 'UTF-8', '-O', 'UTF-8'],
    { input: readFileSync(`${ROOT.folder}/the-downsides/index.html`), encoding: 'utf8' },
  );
  const text = flat(stdout);
  const places = [
    'Going Mutual',
    'Contents',
    'Section 4 of 5',
    'The downsides #',
    'Uncertainty #',
    '4.1 corrected C-17 The essay’s first answer is uncertainty (Bach, 2012, p. 407).',
    'Checked in 2026: Right, though some held their own',
    '4.2 Central Surrey Health',
    'Skills #',
    'The fear of privatisation #',
    'References #',
    'Bach, S. (2012)',
    'Cite this page',
    `Edition ${edition.number}`,
  ].map((words) => ({ words, at: text.indexOf(words) }));
  expect(places.filter(({ at }) => at < 0).map(({ words }) => words)).toEqual([]);
  const order = places.map(({ at }) => at);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
