/** One cite as Pandoc's tree has it: the locator is still in the suffix. */
export interface ParsedCite {
  id: string;
  mode: 'NormalCitation' | 'AuthorInText' | 'SuppressAuthor';
  prefix: string;
  suffix: string;
}

/** Markdown, one snippet a line, that our parser must read as Pandoc does. */
export const snippets: string[] = [
  // the examples of Pandoc's manual, section "Citation syntax"
  'Blah blah [@doe99; @smith2000; @smith2004].',
  'Blah blah [see @doe99, pp. 33-35 and passim; @smith04, chap. 1].',
  '[@{https://example.com/bib?name=foobar&date=2000}, p. 33]',
  'As @Foo_bar.baz. says',
  'As @{Foo_bar.baz.} says',
  'As @Foo_bar--baz says',
  '[see @doe99, pp. 33-35; also @smith04, chap. 1]',
  'Smith says blah [-@smith04].',
  '@smith04 says blah.',
  '@smith04 [p. 33] says blah.',
  '[@smith{ii, A, D-Z}, with a suffix]',
  '[@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]',
  '[@smith{}, 99 years later]',
  // brackets
  '[@bach-2012, p. 405]',
  '[@bach-2012, p. 407; @michie-2012]',
  '[see @k, pp. 401-408, and more]',
  '[@a;@b]',
  '[@a;   see   @b]',
  '[ @a ]',
  '[@a ; @b]',
  '[@a] [@b]',
  '[@a] (b) [c]',
  '[@a, see [this], p. 3]',
  '[@a [b] c]',
  '[@a, see [x; y]]',
  '[@a\\; b]',
  '[see [x] @k, p. 3]',
  '[see [@a]]',
  '[Right to Provide] says @a.',
  // authors left out
  '[-@a; -@b]',
  '[see -@a, p. 3 and more]',
  '[@a b; see -@c, p. 3 and more]',
  '[as -@a says]',
  '[-@a, p. 3; see -@b]',
  // locators and what stands around them
  '[@a, p.3]',
  '[@a p. 3]',
  '[@a, 12]',
  '[@a, pp. 3--5]',
  '[@a, pp. 3–5]',
  '[@a, pp. 3, 7-9]',
  '[@a, p. xii]',
  '[@a, p. 3.]',
  '[@a, chapter and verse]',
  '[@a: passim]',
  '[p. 3 @a]',
  '[@a,\np. 3]',
  '[@a; see\n@b]',
  '[@a, "so he says"]',
  // in the text
  'Says @a, and @b; but @c?',
  'Says (see @k).',
  'Says @k’s and “@k”.',
  'Says @a: so.',
  'Says @a [p. 3, and more].',
  'Says @a[p. 3].',
  'Says @a [p. 3; see @b, p. 4].',
  'Says @a [p. 3; -@b].',
  'Says @a [@b].',
  'Says @a [see @b].',
  'Says @a [-@b].',
  'Says @a {p. 3}.',
  'Says @a [{p. 3}].',
  'Says @a [].',
  '—@a',
  // keys
  'Says @a.b.c-d and @a:_b and @a._b and @a_-b.',
  'Says @a://b and @a::b and @a/b and @a#b.',
  'Says @a/ and @a- and @a, and @x_y_ and @_a.',
  '[@a&b; @a+b; @a~b; @a?b]',
  '[@пример-2012; @日本2012; @müller-2012]',
  'Says @{a}.',
  'Says -@a.',
  '[@{a.}, p. 3]',
  // no citations
  'Write to me@example.org or first.last+tag@example.org.',
  'An @ alone, [see @] and x@a.b and end.@k.',
  '\\@a and \\[\\@b\\]',
  '[non-@k] and non-@k',
];

/**
 * Where we read a snippet otherwise than Pandoc, on purpose. What Pandoc prints as it stands, or
 * reads as something that its author can hardly have meant, is a mistake to be mended here.
 */
export const onPurpose: Record<string, { ours: (ParsedCite[] | string)[]; why: string }> = {
  '[@a @b]': {
    ours: ['Two works stand in one part of this citation.'],
    why: 'Pandoc nests the second citation in the suffix of the first: a semicolon was forgotten.',
  },
  '[@a@b]': {
    ours: ['Two works stand in one part of this citation.'],
    why: 'As above.',
  },
  '[see [@a] and @b]': {
    ours: [
      [{ id: 'a', mode: 'NormalCitation', prefix: '', suffix: '' }],
      [{ id: 'b', mode: 'AuthorInText', prefix: '', suffix: '' }],
    ],
    why: 'Pandoc nests the first citation in the prefix of the second; our clusters do not nest.',
  },
  '[@a; ]': {
    ours: ['One part of this citation names no work.'],
    why: 'Pandoc prints the brackets as they stand.',
  },
  '[@a; and more]': {
    ours: ['One part of this citation names no work.'],
    why: 'As above.',
  },
  '[@a, "one; two"]': {
    ours: ['One part of this citation names no work.'],
    why: 'Pandoc lets a semicolon stand in quotation marks; ours needs a backslash there.',
  },
  '[@ a]': {
    ours: ['No key follows “@”.'],
    why: 'Pandoc prints it as it stands.',
  },
  '[@{a b}]': {
    ours: ['No key follows “@”.'],
    why: 'As above.',
  },
  '[@a, p. 3': {
    ours: ['A citation opens here with “[” but is never closed.'],
    why: 'Pandoc prints the bracket as it stands, before a citation in the text.',
  },
  'Says @a, p. 3].': {
    ours: ['A citation is closed here with “]” but was never opened.'],
    why: 'As above.',
  },
  '[@a, p.]': {
    ours: ['“p.” names a place in the work, but no number follows.'],
    why: 'Pandoc takes it for words.',
  },
  '[@a, pg. 4]': {
    ours: ['“pg.” is not a kind of place in a work that this site knows.'],
    why: 'As above.',
  },
  '[@a, pp. 9-7]': {
    ours: ['The range “9-7” runs backwards.'],
    why: 'Pandoc prints it as it stands.',
  },
  '(@a)': {
    ours: [[{ id: 'a', mode: 'AuthorInText', prefix: '', suffix: '' }]],
    why: 'At the start of a paragraph this is an example list in Pandoc; our Markdown has none.',
  },
};
