import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Cluster } from '../../src/bibliography/index.ts';
import { draftOfPage } from '../../src/documents/draft-of-page.ts';

const cluster: Cluster = {
  mode: 'parenthetical',
  items: [{ id: 'hill', locator: { label: 'page', value: '4' }, prefix: 'see ', suffix: ' also' }],
};
const works = ['none', 'hill'].map((id) => ({ id, type: 'book' }));
const draftOf = (html: string) => {
  const { document } = parseHTML(`<main>${html}</main>`);
  return draftOfPage(document.querySelector('main') as Element, {
    language: 'en-GB',
    address: 'https://example.org/editions/1.1/why/',
    clusterOf: (anchor) => (anchor === 'why-hill-1' ? cluster : undefined),
    works,
  });
};
const blocks = (html: string) => draftOf(html).blocks;
const words = (text: string, look = {}) => ({ kind: 'words', text, ...look });
const paragraph = (...content: unknown[]) => ({ kind: 'paragraph', content });
const cited = '<span class="cluster">(<a id="why-hill-1" href="#hill">Hill</a>)</span>';

describe('a draft of a page', () => {
  test('has a citation as what it says, and exactly the works that are cited', () => {
    const draft = draftOf(`<p>So\n it was  ${cited}.</p>`);
    expect(draft.blocks).toEqual([
      paragraph(words('So it was '), { kind: 'citation', cluster }, words('.')),
    ]);
    expect(draft.works.map(({ id }) => id)).toEqual(['hill']);
  });

  test('has a citation of which nothing is known in the words of its page', () => {
    expect(blocks('<p><span class="cluster">(<a id="x">Lake</a>)</span></p>')).toEqual([
      paragraph(words('(Lake)')),
    ]);
  });

  test('begins a paragraph with its number, which leads to it, and leaves the marks of the page out', () => {
    const html =
      '<p><a class="number" id="p2-1" href="#p2-1">2.1</a> <a class="corrected" href="/c/">corrected</a> <span>One.<a class="claim-mark">[right]</a></span><button>Keep</button></p>';
    expect(blocks(html)).toEqual([
      paragraph(
        words('2.1', { href: 'https://example.org/editions/1.1/why/#p2-1' }),
        words(' One.'),
      ),
    ]);
  });

  test('has emphasis, and links as they lead from the page, but none that is no page of the web', () => {
    const html =
      '<p><i>A <b>b</b></i> <a href="/glossary/#x">c</a> <a href="javascript:alert()">d</a><br>2<sup>e</sup></p>';
    expect(blocks(html)).toEqual([
      paragraph(
        words('A ', { italic: true }),
        words('b', { italic: true, bold: true }),
        words(' '),
        words('c', { href: 'https://example.org/glossary/#x' }),
        words(' d 2'),
        words('e', { position: 'super' }),
      ),
    ]);
  });

  test('has of a picture the words that say what it shows', () => {
    expect(blocks('<p>See <img src="/pictures/a.jpg" alt="a vote"></p>')).toEqual([
      paragraph(words('See [a vote]')),
    ]);
  });

  test('is called by its first heading, and has the others from the first level on', () => {
    const html =
      '<section class="heading"><h2 id="a">Why <i>not</i>?</h2> <a class="permalink" href="#a"></a></section><h3>B</h3><h4>C</h4>';
    expect(draftOf(html).title).toBe('Why not?');
    expect(blocks(html)).toEqual([
      { kind: 'heading', level: 1, content: [words('B')] },
      { kind: 'heading', level: 2, content: [words('C')] },
    ]);
  });

  test('has lists in lists, and quotations', () => {
    const html =
      '<ul><li><p>One</p><ol><li>Two</li></ol></li><li></li></ul><blockquote><p>Q</p></blockquote>';
    expect(blocks(html)).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [
          [
            paragraph(words('One')),
            { kind: 'list', ordered: true, items: [[paragraph(words('Two'))]] },
          ],
        ],
      },
      { kind: 'quotation', content: [words('Q')] },
    ]);
  });

  test('has facts as paragraphs that begin with their term', () => {
    const html = `<dl><dt>Source</dt><dd>${cited} seen</dd><dt>Since</dt><dd><ul><li>x</li></ul></dd><div><dt>2013</dt><dd><p>It began.</p><p>More.</p></dd></div></dl>`;
    expect(blocks(html)).toEqual([
      paragraph(
        words('Source:', { bold: true }),
        words(' '),
        { kind: 'citation', cluster },
        words(' seen'),
      ),
      paragraph(words('Since:', { bold: true })),
      { kind: 'list', ordered: false, items: [[paragraph(words('x'))]] },
      paragraph(words('2013:', { bold: true }), words(' It began.')),
      paragraph(words('More.')),
    ]);
  });

  test('has tables with a cell for each column', () => {
    const html =
      '<table><caption>T</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2"><p>1</p><p>2</p></td></tr></tbody></table>';
    expect(blocks(html)).toEqual([
      {
        kind: 'table',
        caption: [words('T')],
        head: [[words('A')], [words('B')]],
        rows: [[[words('1 2')], []]],
      },
    ]);
  });

  test('has no previews, ways about the page or list of works', () => {
    const html =
      '<p class="eyebrow">1</p><nav>2</nav><section class="heading"><h2 id="references">3</h2></section><div class="references"><ul><li>4</li></ul></div><aside popover>5</aside><p class="downloads">6</p><figure><svg><text>7</text></svg><figcaption>Said.</figcaption></figure>';
    expect(blocks(html)).toEqual([paragraph(words('Said.'))]);
  });
});
