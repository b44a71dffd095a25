import { expect, test } from 'vitest';
import { searchedPage, wordsIn } from '../../src/build/search-records.ts';
import { readLabels } from '../../src/words/search-labels.ts';

const page = (main: string) =>
  `<!doctype html><html><head><meta name="description" content="What it is about."></head><body><header><p>Menu</p></header><main>${main}</main></body></html>`;

test('each numbered paragraph is a record, without its marks, and each heading another', () => {
  const { title, records } = searchedPage(
    page(`<article><h1 id="size">Size</h1>
      <div><h2 id="small">Small ones</h2> <a class="permalink" href="#small">#</a></div>
      <p><a class="number" id="p4-1" href="#p4-1">4.1</a> <a class="claim-mark" href="/">C-18</a> They are <em>small</em>.</p>
      <section class="since"><p class="since-verdict">Checked</p>
        <p><a class="number" id="p4-1A" href="#p4-1A">4.1A</a> Still so.</p></section>
      <ul><li><a class="number" id="p4-2" href="#p4-2">4.2</a> One
        <ul><li><a class="number" id="p4-3" href="#p4-3">4.3</a> within</li></ul></li></ul></article>
      <section class="heading"><h2 id="references">References</h2></section>
      <div class="references"><ul><li>Bach (2012)</li></ul></div>`),
  );
  expect(title).toBe('Size');
  expect(records).toEqual([
    // under the title stands nothing but what is numbered: the page's description speaks for it
    { id: 'size', name: 'Size', words: 'What it is about.' },
    { id: 'small', name: 'Small ones', words: '' },
    { id: 'p4-1', name: '4.1', words: 'They are small.' },
    { id: 'p4-1A', name: '4.1A', words: 'Still so.' },
    { id: 'p4-2', name: '4.2', words: 'One' },
    { id: 'p4-3', name: '4.3', words: 'within' },
  ]);
});

test('each row of a table or list is a record with its own name', () => {
  const { records } = searchedPage(
    page(`<h1 id="all">All</h1><p>Before.</p>
      <ol class="argument"><li><p>Part</p><ol><li><a href="/"><svg></svg><span>Right. It is so.</span></a></li></ol></li></ol>
      <section class="card"><section><h3 id="c-01">C-01</h3></section><p class="verdict">Right</p>
        <p>A claim.</p><dl class="facts"><dt>Source</dt><dd>Bach.</dd><dt>Checked</dt><dd>today</dd></dl></section>
      <dl class="timeline"><div id="launch"><dt><strong>1993</strong> Launch</dt><dd><p>Set up.</p></dd></div></dl>
      <section class="question" id="ask"><p class="ask"><span>Who?</span></p><p>Some.</p></section>
      <dl class="glossary"><div id="lock"><dt><dfn>Lock</dfn></dt><dd>It holds.</dd></div></dl>
      <table><thead><tr><th>Form</th></tr></thead><tbody>
        <tr id="cic"><th>CIC</th><td data-label="Lock">Yes</td><td data-label="Law">An Act</td></tr>
        <tr id="llp"><th>LLP</th><td>Yes</td><td>No</td></tr></tbody></table>
      <section class="case" aria-labelledby="mycsp"><h2 id="mycsp">MyCSP</h2><p>Pensions.</p></section>
      <ul><li class="record" id="bach-2012"><p>Bach (2012)</p><p class="label">Notes</p><ul><li>Seen.</li></ul>
        <p class="label">Places</p><ol class="places"><li>p. 405</li></ol></li></ul>`),
  );
  expect(records.map(({ words, ...rest }) => ({ ...rest, words: readLabels(words) }))).toEqual([
    { id: 'all', name: 'All', words: 'Before. Part Verdict: Right. It is so.' },
    { id: 'c-01', name: 'C-01', words: 'Verdict: Right · Claim: A claim. Source: Bach.' },
    { id: 'launch', name: '1993', words: 'Launch Set up.' },
    { id: 'ask', name: 'Who?', words: 'Some.' },
    { id: 'lock', name: 'Lock', words: 'It holds.' },
    { id: 'cic', name: 'CIC', words: 'Lock: Yes · Law: An Act' },
    { id: 'llp', name: 'LLP', words: 'Yes · No' },
    { id: 'mycsp', name: 'MyCSP', words: 'Pensions.' },
    { id: 'bach-2012', name: '', words: 'Bach (2012) · Notes: Seen.' },
  ]);
});

test('addresses are left out of the words, and what has several spellings is found by another', () => {
  const { records } = searchedPage(
    page(`<h1 id="all">All</h1><ul><li class="record" id="bach"><p>Bach (2012). Available at:
      <a href="https://doi.org/10.1111/a.b">https://doi.org/10.1111/a.b</a>.</p>
      <details><summary>Traced.</summary> <p>See p. 407, of 15 per cent, and a list (https://ouci.dntb.gov.ua/en) of £900m.</p></details></li></ul>`),
  );
  const [, record] = records;
  // three dots end the reference as well, and what is told of the work says that it is that
  expect({ ...record, words: readLabels(record?.words ?? '') }).toEqual({
    id: 'bach',
    name: '',
    words:
      'Bach (2012). Available at: … Full record: Traced. See p. 407, of 15 per cent, and a list (…) of £900m.',
    otherwise: '101111ab oucidntbgovuaen 15% page 407',
  });
});

test('words that a mistyped one may have meant are long, and each is there once', () => {
  expect(
    wordsIn([
      { id: 'a', name: 'Le Grand', words: 'Mutuals of the future, and a mutual.' },
      { id: 'b', name: '4.1', words: 'The Future of mutuals in 2012 (Le Grand).' },
    ]),
  ).toEqual(['Grand', 'future', 'mutual', 'mutuals']);
});

test('a page without a title is refused', () => {
  expect(() => searchedPage(page('<p>Nothing.</p>'))).toThrow(
    'A page has no title within its main part.',
  );
});
