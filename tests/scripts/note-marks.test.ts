import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { closeGap, dropStop, placeMark } from '../../src/scripts/cite/note-marks.ts';

/** A paragraph in which each "{words|1}" is a cluster with these words before the mark. */
function paragraph(text: string) {
  const html = text.replace(
    /\{([^|}]*)\|?(\d*)\}/gu,
    (_all, words: string, mark: string) =>
      `<span class="cluster">${words}${mark ? `<a><sup>${mark}</sup></a>` : ''}</span>`,
  );
  const { document } = parseHTML(`<body><p>${html}</p></body>`);
  const changes: (() => void)[] = [];
  const setText = (node: Text, data: string) => {
    const before = node.data;
    node.data = data;
    changes.push(() => (node.data = before));
  };
  const clusters = [...document.querySelectorAll('.cluster')];
  const read = () => document.querySelector('p')?.textContent;
  return { clusters, setText, read, changes };
}

// what Pandoc 3.10 prints with each of the three note styles, but where the text says otherwise
test.for([
  ['It was so {|1}. Next', 'It was so.1 Next'],
  ['It was “so {|1}.” Next', 'It was “so.”1 Next'],
  ['It was “so” {|1}. Next', 'It was “so”.1 Next'],
  ['It was (so {|1}). Next', 'It was (so).1 Next'],
  ['It was (so) {|1}. Next', 'It was (so).1 Next'],
  ['Was it so {|1}? Yes', 'Was it so?1 Yes'],
  ['It was so {|1}… and', 'It was so…1 and'],
  ['It was so {|1} – and', 'It was so1 – and'],
  ['It was so {|1}, and', 'It was so,1 and'],
  ['So {|1}; next', 'So;1 next'],
  ['So {|1}: next', 'So:1 next'],
  ['So {|1}!) next', 'So!)1 next'],
  ['So?! {|1} Next', 'So?!1 Next'],
  ['As {Moor|1} shows', 'As Moor1 shows'],
  ['Shown by {Moor|1}. Costs', 'Shown by Moor.1 Costs'],
  ['By {Moor|1} and {Ames|2}. Costs', 'By Moor1 and Ames.2 Costs'],
  ['<em>It was so</em> {|1}. Next', 'It was so.1 Next'],
  ['<em>It was so</em>{|1}. Next', 'It was so.1 Next'],
  // Pandoc puts the stop between two marks, and parts a possessive
  ['So {|1} {|2}. Next', 'So.1 2 Next'],
  ['So {|1} {|2} {|3}, next', 'So,1 2 3 next'],
  ['By {Moor|1} {|2}. Next', 'By Moor.1 2 Next'],
  ['In {Moor|1}’s words', 'In Moor1’s words'],
])('%s', ([text = '', wanted]) => {
  const { clusters, setText, read } = paragraph(text);
  for (const cluster of clusters) placeMark(cluster, setText);
  expect(read()).toBe(wanted);
});

test.for([
  ['In his account {}. Next', 'In his account. Next'],
  ['In his account {}', 'In his account'],
  ['In his account {} he says', 'In his account  he says'],
])('where a citation says nothing: %s', ([text = '', wanted]) => {
  const { clusters, setText, read } = paragraph(text);
  for (const cluster of clusters) closeGap(cluster, setText);
  expect(read()).toBe(wanted);
});

// "See ibid." and "[@k]." are the author's stop and the style's
test.for([
  ['{See ibid.}. And', 'See ibid. And'],
  ['{Zell, “Zell Eleven.”}.', 'Zell, “Zell Eleven.”'],
  ['See {Zell (n 3)}. And', 'See Zell (n 3). And'],
  ['So {(ibid)}.', 'So (ibid).'],
])('in a footnote: %s', ([text = '', wanted]) => {
  const { clusters, setText, read } = paragraph(text);
  for (const cluster of clusters) dropStop(cluster, setText);
  expect(read()).toBe(wanted);
});

test('every text can be given back what it had', () => {
  const { clusters, setText, read, changes } = paragraph(
    'So {|1} {|2}. By {Moor|3}, and “so {|4}.”',
  );
  const before = read();
  for (const cluster of clusters) placeMark(cluster, setText);
  expect(read()).not.toBe(before);
  for (const back of changes.reverse()) back();
  // what stands in a cluster is the label’s, and goes with it
  expect(read()?.replace('Moor,', 'Moor')).toBe(before);
});
