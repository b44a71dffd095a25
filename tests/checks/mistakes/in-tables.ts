import { all, append, replace, type Mistake } from './edits.ts';

/** Mistakes in the tables of content/data/. */
export const IN_TABLES: readonly Mistake[] = [
  {
    name: 'a verdict with a slip',
    edit: replace('data/claims.yaml', 'verdict: partly', 'verdict: partley'),
  },
  {
    name: 'a number in words',
    edit: replace('data/counts.yaml', 'value: 58', 'value: fifty-eight'),
  },
  {
    name: 'a day that no calendar has',
    edit: replace('data/timeline.yaml', '2012-06-25', '2012-06-31'),
  },
  {
    name: 'a colon in a text without quotation marks',
    edit: replace('data/timeline.yaml', 'event: A list comes out.', 'event: A list: it comes out.'),
  },
  {
    name: 'a number sign in a text',
    edit: replace('data/timeline.yaml', 'A law is made.', 'Law #4 is made.'),
  },
  {
    name: 'a remark behind a value',
    edit: replace('data/counts.yaml', 'value: 58', 'value: 58 # or 59?'),
  },
  {
    name: 'a number sign at the end of a list',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', 'cites: [hill-2012] #1'),
  },
  {
    name: 'a text that begins with an exclamation mark',
    edit: replace('data/glossary.yaml', 'meaning: Somebody', 'meaning: !Never a charity'),
  },
  {
    name: 'a text in asterisks',
    edit: replace('data/claims.yaml', 'short: some were given it', 'short: *Contested*'),
  },
  {
    name: 'a text that begins with an ampersand',
    edit: replace('data/publisher.yaml', 'name: A member', 'name: &Co, a member'),
  },
  {
    name: 'a text that begins with a percent sign',
    edit: replace('data/outcomes.yaml', 'value: down 20%', 'value: %20 down'),
  },
  {
    name: 'a text that begins with a dash',
    edit: replace('data/outcomes.yaml', 'value: down 20%', 'value: - 20%'),
  },
  {
    name: 'a text that begins with a greater-than sign',
    edit: replace('data/outcomes.yaml', 'value: down 20%', 'value: > 20%'),
  },
  {
    name: 'a text that begins with a question mark',
    edit: replace('data/outcomes.yaml', 'value: down 20%', 'value: ? 20%'),
  },
  {
    name: 'a text that begins with an @',
    edit: replace('data/outcomes.yaml', 'said-by: Office of Lists', 'said-by: @OfficeOfLists'),
  },
  {
    name: 'a text that begins with a bracket',
    edit: replace('data/outcomes.yaml', 'value: down 20%', 'value: [down] 20%'),
  },
  {
    name: 'a text in brackets',
    edit: replace('data/outcomes.yaml', 'value: down 20%', 'value: [not known]'),
  },
  {
    name: 'a text in braces',
    edit: replace('data/outcomes.yaml', 'value: down 20%', 'value: {down}'),
  },
  {
    name: 'an apostrophe within single quotation marks',
    edit: replace('data/forms.yaml', "lock: 'No'", "lock: 'It's none'"),
  },
  {
    name: 'words behind a quotation',
    edit: replace('data/timeline.yaml', 'A law is made.', '"Mutuals" are law.'),
  },
  {
    name: 'a backslash between double quotation marks',
    edit: replace('data/timeline.yaml', 'A law is made.', '"A\\new law."'),
  },
  {
    name: 'a backslash that means nothing between double quotation marks',
    edit: replace('data/timeline.yaml', 'A law is made.', '"A \\law."'),
  },
  {
    name: 'a year without quotation marks',
    edit: replace('data/timeline.yaml', "when: '2011'", 'when: 2011'),
  },
  {
    name: 'a word that YAML takes for yes',
    edit: replace('data/forms.yaml', "lock: 'No'", 'lock: True'),
  },
  {
    name: 'a word that YAML takes for nothing',
    edit: replace('data/forms.yaml', "lock: 'No'", 'lock: null'),
  },
  {
    name: 'a word for no where yes or no is asked for',
    edit: replace('data/counts.yaml', 'promoter: false', 'promoter: no'),
  },
  {
    name: 'a field left empty',
    edit: replace('data/claims.yaml', 'short: some were given it', 'short:'),
  },
  {
    name: 'a number that is octal to YAML',
    edit: replace('data/counts.yaml', 'value: 58', 'value: 0o17'),
  },
  {
    name: 'a number with a nought before it',
    edit: replace('data/counts.yaml', 'value: 58', 'value: 058'),
  },
  {
    name: 'a number with a power of ten',
    edit: replace('data/counts.yaml', 'value: 58', 'value: 1e3'),
  },
  {
    name: 'a number with a comma',
    edit: replace('data/counts.yaml', 'value: 58', 'value: 1,058'),
  },
  {
    name: 'a field twice in one row',
    edit: replace('data/counts.yaml', 'value: 58', 'value: 58\n  value: 59'),
  },
  {
    name: 'a tab before a field',
    edit: replace('data/counts.yaml', '  value: 58', '\tvalue: 58'),
  },
  {
    name: 'no-break spaces before a field',
    edit: replace('data/counts.yaml', '  value: 58', '\u00A0\u00A0value: 58'),
  },
  {
    name: 'no space behind a colon',
    edit: replace('data/counts.yaml', 'value: 58', 'value:58'),
  },
  {
    name: 'a field too far in',
    edit: replace('data/counts.yaml', '  value: 58', '   value: 58'),
  },
  {
    name: 'a second list in one file',
    edit: append('data/counts.yaml', '---\n- id: another\n'),
  },
  {
    name: 'a line for programs',
    edit: replace('data/forms.yaml', '# yaml-language-server', '%YAML 1.1\n---\n#'),
  },
  {
    name: 'fields taken over from another row',
    edit: replace('data/forms.yaml', '- id: society', '- <<: { law: Act }\n  id: society'),
  },
  {
    name: 'a bracket for the name of a field',
    edit: replace('data/forms.yaml', 'law: Societies Act', '[law]: Societies Act'),
  },
  {
    name: 'a page of a source without quotation marks',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', 'cites: [hill-2012, p. 105]'),
  },
  {
    name: 'a source as one text',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', 'cites: hill-2012'),
  },
  {
    name: 'a source in the brackets of a citation',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', "cites: ['[@hill-2012]']"),
  },
  {
    name: 'two works as one source, with a comma',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', "cites: ['hill-2012, shaw-2011']"),
  },
  {
    name: 'two works as one source, with “and”',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', 'cites: [hill-2012 and shaw-2011]'),
  },
  {
    name: 'a source with its year',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', 'cites: [hill-2012 (2012)]'),
  },
  {
    name: 'a source twice, for two pages',
    edit: replace(
      'data/glossary.yaml',
      'cites: [hill-2012]',
      "cites: ['hill-2012, p. 105', '@hill-2012 p. 107']",
    ),
  },
  {
    name: 'a term that the glossary has',
    edit: append(
      'data/glossary.yaml',
      '- id: the-member\n  term: Members\n  also: [Member, owner]\n  meaning: Nobody.\n  cites: [hill-2012]\n',
    ),
  },
  {
    name: 'claims of a section that is not of the essay',
    edit: all(
      replace('sections/costs.mdx', 'order: 2', 'order: 2\npart: since'),
      replace('data/claims.yaml', 'section: introduction', 'section: costs'),
    ),
  },
  {
    name: 'the mark of a claim in a section that is not of the essay',
    edit: all(
      replace('sections/costs.mdx', 'order: 2', 'order: 2\npart: since'),
      replace('data/claims.yaml', 'section: costs', 'section: introduction'),
    ),
  },
  {
    name: 'a claim that is marked once more, elsewhere',
    edit: replace('sections/introduction.mdx', 'It was theirs', '<Claim id="C-02" />It was theirs'),
  },
  {
    name: 'a citation within a text',
    edit: replace('data/timeline.yaml', 'A law is made.', 'A law is made [@hill-2012].'),
  },
  {
    name: 'a citation without brackets within a text',
    edit: replace('data/timeline.yaml', 'A law is made.', 'As @hill-2012 says.'),
  },
  {
    name: 'italics in a text',
    edit: replace('data/timeline.yaml', 'A law is made.', 'A *law* is made.'),
  },
  {
    name: 'bold in a text',
    edit: replace('data/glossary.yaml', 'Somebody who', 'Somebody **who**'),
  },
  {
    name: 'code in a text',
    edit: replace('data/timeline.yaml', 'A law is made.', 'A `law` is made.'),
  },
  {
    name: 'a link in a text',
    edit: replace('data/timeline.yaml', 'A law', 'A [law](https://example.org/)'),
  },
  {
    name: 'a footnote in a text',
    edit: replace('data/timeline.yaml', 'A law is made.', 'A law is made.[^1]'),
  },
  {
    name: 'a heading in a text',
    edit: replace('data/timeline.yaml', 'A law is made.', "'# A law'"),
  },
  {
    name: 'HTML in a text',
    edit: replace('data/timeline.yaml', 'A law is made.', 'A <b>law</b> is made.'),
  },
  {
    name: 'a component in a text',
    edit: replace('data/timeline.yaml', 'A law', '<Count id="essay-2011" /> laws'),
  },
  {
    name: 'a character spelled out as in HTML',
    edit: replace('data/timeline.yaml', 'A law', 'A&nbsp;law'),
  },
  {
    name: 'a character escaped as in a section',
    edit: replace('data/timeline.yaml', 'A law', 'A \\*law'),
  },
  {
    name: 'a count out of order',
    edit: replace('data/counts.yaml', "date: '2011'", "date: '2013'"),
  },
  {
    name: 'an event out of order',
    edit: replace(
      'data/timeline.yaml',
      "date: '2011'\n  when: '2011'",
      "date: '2012-07/2012-08'\n  when: July and August 2012",
    ),
  },
  {
    name: 'what a merge left',
    edit: replace(
      'data/counts.yaml',
      '  value: 58\n',
      '<<<<<<< HEAD\n  value: 58\n=======\n  value: 59\n>>>>>>> other\n',
    ),
  },
  {
    name: 'a row without its dash',
    edit: replace('data/counts.yaml', '- id: official-2012', '  id: official-2012'),
  },
  {
    name: 'a row without its dash, which begins where that stood',
    edit: replace('data/counts.yaml', '- id: official-2012', 'id: official-2012'),
  },
  {
    name: 'the first row without its dash',
    edit: replace('data/counts.yaml', '- id: essay-2011', '  id: essay-2011'),
  },
  {
    name: 'a field that begins where rows do',
    edit: replace('data/counts.yaml', '  value: 58', 'value: 58'),
  },
  {
    name: 'a number with a plus',
    edit: replace('data/counts.yaml', 'value: 58', 'value: 58+'),
  },
  {
    name: 'a number with words',
    edit: replace('data/counts.yaml', 'value: 58', 'value: more than 58'),
  },
  {
    name: 'a source with its “@”',
    edit: replace('data/glossary.yaml', 'cites: [hill-2012]', 'cites: [@hill-2012]'),
  },
  {
    name: 'sources with their “@”, and a page',
    edit: replace(
      'data/glossary.yaml',
      'cites: [hill-2012]',
      'cites: [@hill-2012, p. 105; @shaw-2011]',
    ),
  },
  {
    name: 'a source with its “@” behind one in quotation marks',
    edit: replace(
      'data/glossary.yaml',
      'cites: [hill-2012]',
      "cites: ['hill-2012, p. 105', @shaw-2011]",
    ),
  },
  {
    name: 'a source with its “@”, on a line of its own',
    edit: replace('data/claims.yaml', '    - office-2013\n', '    - @office-2013\n'),
  },
  {
    name: 'a published row with another id',
    edit: replace('data/counts.yaml', 'id: official-2012', 'id: official-list-2012'),
  },
  {
    name: 'the mark of an edition that is closed taken out',
    edit: replace(
      'data/editions.yaml',
      "  manifest: 'a04f69f85df1fa5cafff8eb7a2d3e9926cd02534c6a8856ced8bc94f07c486a9'\n",
      '',
    ),
  },
  {
    name: 'a date in words of another month',
    edit: replace('data/timeline.yaml', 'when: 25 June 2012', 'when: 25 July 2012'),
  },
  {
    name: 'a year of a case of which nothing tells',
    edit: replace(
      'data/cases.yaml',
      '  what: Care at home.\n',
      "  what: Care at home.\n  years: { from: '2011', seen: '2024' }\n",
    ),
  },
];
