import { placed, works as articles } from '../../bibliography/clusters/works.ts';

/** Works of four authors: that one wrote two is told by other tests. */
export const works = [...articles, ...placed].filter(
  ({ id }) => id !== 'zell-2009' && id !== 'moor',
);

/** A text with footnotes of its own, in Pandoc's Markdown, over the works below. */
export const text = `First [@moor-2013, p. 3]. A footnote.[^said] Then [@zell-2011].

None here.[^none] After it [@zell-2011]. Alone.[^alone] Next [@ames-2015].

[^twice]: See [@ames-2015] and [@ames-2015]; but [@moor-2013, p. 103; @ames-2015, p. 102].

Several.[^twice] Behind them [@ames-2015]. At the start.[^start] In a sentence.[^sentence]

Two paragraphs.[^paragraphs] A prefix.[^prefix] With a stop.[^stop]

At last [see @tully; @moor-2013].

[^said]: As said [@moor-2013, p. 103] and [@ames-2015]. See @moor-2013 too.

[^none]: No citation.

[^alone]: [@zell-2011]

[^start]: [See @ames-2015]. And [@tully] too.

[^sentence]: See @zell-2011 [p. 104]. Then [-@zell-2011] and @zell-2011 [p. 105].

[^paragraphs]: [@moor-2013]

    And @moor-2013 more.

[^prefix]: Then [see @moor-2013].

[^stop]: [@zell-2011, p. 104].
`;
