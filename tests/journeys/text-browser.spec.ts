import { ROOT } from '../builds/sites.ts';
import { edition } from '../built/editions.ts';
import { has, output } from '../built/programs.ts';
import { expect, flat, test } from './test.ts';

test('without styles a section is read in order in a text browser', async () => {
  test.skip(!(await has('w3m', 'pages in a text browser')), 'there is no w3m');
  const options = ['-dump', '-T', 'text/html', '-cols', '100', '-I', 'UTF-8', '-O', 'UTF-8'];
  const text = flat(output('w3m', ...options, `${ROOT.folder}/the-downsides/index.html`));
  const places = [
    'Going Mutual',
    'Contents',
    'Section 4 of 5',
    'The downsides',
    'Uncertainty',
    '4.1 corrected The essay’s first answer is uncertainty (Bach, 2012, p. 407). [C-17: right] Once',
    'Seen from 2026: Right: some closed or were taken over, though others held their own',
    '4.2 Central Surrey Health',
    'Skills',
    'The fear of privatisation',
    'References',
    'Bach, S. (2012)',
    'Cite this page',
    `Edition ${edition.number}`,
  ];
  let from = 0;
  const missing = places.filter((words) => {
    const at = text.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    return at < 0;
  });
  expect(missing).toEqual([]);
});
