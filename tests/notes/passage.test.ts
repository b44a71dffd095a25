import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { passageAt } from '../../src/notes/passage.ts';

const { document } = parseHTML(`<main>
  <section class="heading"><h1 id="why">Why?</h1> <a class="permalink" href="#why">#</a></section>
  <p id="plain">No number.</p>
  <p><a class="number" id="p2-1" href="#p2-1">2.1</a> <a class="corrected" href="/corrections/">corrected</a>
    <span id="claim-01">One <span class="cluster">(<a id="why-hill-1">Hill, 2012</a>; <a id="why-lake-1">Lake, 2013</a>)</span>.<a class="claim-mark">[right]</a></span>
    Two<sup>1</sup> <span class="cluster">(<a id="why-hill-2">Hill, 2012</a>)</span>.</p>
  <ul><li><p><a class="number" id="p2-2">2.2</a> Listed.</p><p id="second">More.</p></li></ul>
  <section class="card" data-verdict="right"><section class="heading"><h3 id="c-01">C-01</h3></section>
    <dl><dt>Source</dt><dd><span class="cluster">(<a id="claim-hill">Hill, 2012</a>)</span></dd></dl></section>
  <section class="case"><section class="heading"><h2 id="mill">Mill</h2></section><p>A case.</p></section>
  <table><tbody><tr id="ltd"><th>Limited</th><td>No <span class="cluster" data-of="elsewhere">(Hill, 2012)</span></td></tr></tbody></table>
  <dl><div id="y2013"><dt>2013</dt><dd><p>It began.</p></dd></div></dl>
</main>`);
/** All of a passage but its element. */
const at = (anchor: string) => {
  const passage = passageAt(document, anchor);
  return passage && { ...passage, element: undefined };
};

describe('the passage of an anchor', () => {
  const paragraph = {
    kind: 'paragraph',
    anchor: 'p2-1',
    number: '2.1',
    words: 'One (Hill, 2012; Lake, 2013). Two (Hill, 2012).',
    cited: ['why-hill-1', 'why-hill-2'],
  };

  test('is the numbered paragraph, in its own words, with what it cites', () => {
    expect(at('p2-1')).toEqual(paragraph);
  });

  test.for(['why-hill-1', 'why-lake-1', 'why-hill-2', 'claim-01'])(
    'is the paragraph that %s stands in',
    (anchor) => expect(at(anchor)).toEqual(paragraph),
  );

  test('has the number of the item that several paragraphs share', () => {
    expect(at('second')).toMatchObject({ anchor: 'p2-2', number: '2.2' });
  });

  test.for([
    ['c-01', 'claim', 'C-01', 'C-01 Source (Hill, 2012)', ['claim-hill']],
    ['mill', 'case', 'Mill', 'Mill A case.', []],
    ['ltd', 'row', 'Limited', 'Limited No (Hill, 2012)', ['elsewhere']],
    ['y2013', 'row', '2013', '2013 It began.', []],
    ['why', 'page', undefined, 'Why?', []],
  ] as const)('%s is a %s, whose cells are apart', ([anchor, kind, name, words, cited]) => {
    expect(at(anchor)).toEqual({ kind, anchor, ...(name ? { name } : {}), words, cited });
  });

  test('is the whole row, where what is named stands in one', () => {
    expect(at('claim-hill')).toMatchObject({ kind: 'claim', anchor: 'c-01' });
  });

  test('is nothing where the page has no such anchor', () => {
    expect(passageAt(document, 'p9-9')).toBeUndefined();
  });
});
