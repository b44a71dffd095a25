import type { Publication } from '../../src/site/publication.ts';

/** A publication of two sections that is there for the tests alone. */
export const publication: Publication = {
  creator: 'A & B',
  language: 'en-GB',
  description: 'Less < more.',
  edition: '2.1',
  date: '2026-12-01',
  dateInWords: '1 December 2026',
  licence: 'https://example.org/licence',
  licenceName: 'A licence',
  whole: {
    name: 'whole',
    title: 'All & everything',
    short: 'All',
    address: 'https://example.org/under/',
    permanent: 'https://example.org/under/editions/2.1/',
  },
  sections: ['one', 'two'].map((name) => ({
    name,
    title: `Section ${name}`,
    short: `All: ${name}`,
    address: `https://example.org/under/${name}/`,
    permanent: `https://example.org/under/editions/2.1/${name}/`,
  })),
};

/** The page of the whole of that publication. */
export const page = `<!doctype html><html lang="en-GB"><head><title>T</title></head><body><main>
<article class="whole"><section class="opening"><section class="heading"><h1 id="whole">All</h1><a class="permalink" href="#whole"></a></section>
<nav class="contents"><a href="#one">One</a></nav></section>
<section class="part" aria-labelledby="one"><section class="heading"><h2 id="one">One</h2></section>
<p><a class="number" id="p1-1" href="#p1-1" aria-label="Paragraph 1.1">1.1</a> As <a id="m-1" href="#work" role="doc-biblioref" interestfor="preview-work">Work, 2001</a> & others say<br>in <a href="/under/two/#p2-1">2.1</a>, <a href="/under/one/">here</a>, <a href="/under/about/">elsewhere</a>.</p></section>
<section class="part" aria-labelledby="two"><section class="heading"><h2 id="two">Two</h2></section><section class="heading"><h3 id="part">A part</h3></section>
<p><a class="number" id="p2-1" href="#p2-1">2.1</a> <span id="claim-1">A picture.<a class="claim-mark" href="/under/claims/#c-1" aria-label="Right: claim C-01" interestfor="verdict-1">&nbsp;<svg class="sign" viewBox="0 0 16 16" width=".7em" height=".7em" fill="currentColor" aria-hidden="true"><path d="M2 2h4z"></path></svg><span>[C-01: right]</span></a></span></p>
<figure class="picture"><svg data-size="wide"><path d="M9 9"/></svg><svg data-size="narrow" viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/></svg><figcaption>What it shows</figcaption><details><summary>In words</summary><p>The words</p></details></figure></section></article>
<section class="works"><h2 id="references">References</h2>
<div class="references" role="doc-bibliography" aria-labelledby="references"><ul><li id="work"><p>Work (2001)</p><a href="#m-1" role="doc-backlink"> no page </a><aside class="preview" id="preview-work" popover>Preview</aside></li></ul></div><p class="downloads">Download</p></section>
</main></body></html>`;
