import { all, append, replace, write, type Mistake } from './edits.ts';

const INTRODUCTION = 'sections/introduction.mdx';
const COSTS = 'sections/costs.mdx';

/** Writes a paragraph, or several, at the end of a section. */
const typed = (text: string) => append(COSTS, `\n${text}\n`);

/** What was meant as a citation, and is none. */
const CITATIONS: readonly Mistake[] = [
  { name: 'a key in brackets without “@”', edit: typed('It pays, they say [hill-2012].') },
  { name: 'a key in round brackets', edit: typed('It pays, they say (hill-2012, p. 105).') },
  { name: 'a key alone in a sentence', edit: typed('As hill-2012 says, it pays.') },
  { name: 'a citation in round brackets', edit: typed('It pays (@hill-2012, p. 105).') },
  { name: 'a page behind the name', edit: typed('In @hill-2012, p. 105 they say so.') },
  { name: 'a page behind the brackets', edit: typed('It pays [@hill-2012] (p. 105).') },
  { name: 'a page after a colon', edit: typed('It pays [@hill-2012: 105].') },
  { name: 'italics within a citation', edit: typed('It pays [*@hill-2012*, p. 105].') },
  { name: 'two citations side by side', edit: typed('It pays [@hill-2012][@shaw-2011].') },
  {
    name: 'a citation as the words of a link',
    edit: typed('It pays [@hill-2012](https://example.org/hill).'),
  },
  {
    name: 'a citation within a link',
    edit: typed('See [the book, @hill-2012](https://example.org/hill).'),
  },
  { name: '“@” outside the brackets', edit: typed('It pays @[hill-2012].') },
  { name: 'a comma between two works', edit: typed('It pays [@hill-2012, @shaw-2011].') },
  { name: 'a kind of place that there is none of', edit: typed('It pays [@hill-2012, pg. 105].') },
  { name: 'pages that run backwards', edit: typed('It pays [@hill-2012, pp. 107-105].') },
];

/** What looks like a mistake and need not be one. */
const TO_BE_LOOKED_AT: readonly Mistake[] = [
  { name: 'a citation typed by hand', edit: typed('It pays (Hill, 2012, p. 105).') },
  { name: 'a heading in bold alone', edit: typed('**After that**') },
];

/** What was meant as a link, and is none, or leads elsewhere. */
const LINKS: readonly Mistake[] = [
  { name: 'an address without its beginning', edit: typed('See [the site](www.gov.uk).') },
  { name: 'the name of a file', edit: typed('See [the first part](introduction.mdx).') },
  { name: 'the way to a file', edit: typed('See [it](../sections/introduction.mdx#not).') },
  { name: 'an address without the slash at its end', edit: typed('See [it](/introduction).') },
  { name: 'an e-mail address', edit: typed('Write to [us](editor@example.org).') },
  { name: 'a link without an address', edit: typed('See [the list]().') },
  { name: 'a link without words', edit: typed('See [](https://example.org/).') },
  { name: 'one slash too few', edit: typed('See [the list](https:/example.org/list).') },
  { name: 'curly quotation marks round an address', edit: typed('See [it](“/introduction/”).') },
  { name: 'a file on the disk of its author', edit: typed('See [it](file:///C:/list.docx).') },
  { name: 'a link with a space in its address', edit: typed('See [the list](/the list/).') },
  {
    name: 'a link with a space before its address',
    edit: typed('See [the list] (/introduction/).'),
  },
  { name: 'a link that is never closed', edit: typed('See [the list](/introduction/ and more.') },
  { name: 'a link the wrong way round', edit: typed('See (the list)[https://example.org/].') },
  { name: 'a link in a link', edit: typed('See [the [list](/introduction/) of it](/costs/).') },
  { name: 'a link by a name that is not there', edit: typed('See [the report][nope].') },
  { name: 'a picture without its “!”', edit: typed('[Houses](houses.jpg)') },
  { name: 'a picture with a space before its address', edit: typed('![Houses] (houses.jpg)') },
  { name: 'a link as in a wiki', edit: typed('See [[introduction]].') },
  {
    name: 'an address for links that nothing names',
    edit: typed('[Editor]: https://example.org/'),
  },
  { name: 'an address between “<” and “>”', edit: typed('See <https://example.org/list>.') },
  { name: 'a note of a word processor', edit: typed('So it is.[[1]](#_ftn1)') },
];

/** Footnotes, headings, lists and tables. */
const BLOCKS: readonly Mistake[] = [
  { name: 'a footnote that is missing', edit: typed('So it is.[^9]') },
  { name: 'a footnote that nothing refers to', edit: typed('[^9]: So it is.') },
  { name: 'a footnote without its colon', edit: typed('So it is.[^9]\n\n[^9] As they say.') },
  { name: 'a footnote that is there twice', edit: append(INTRODUCTION, '\n[^1]: Another.\n') },
  { name: 'a footnote within its sentence', edit: typed('So it is.^[As they say.]') },
  { name: 'a footnote whose name has a space', edit: typed('So it is.[^note one]') },
  {
    name: 'the title once more, as a heading',
    edit: replace(COSTS, '## Money {#money}', '# What it costs\n\n## Money {#money}'),
  },
  { name: 'a heading without a space', edit: typed('##After that') },
  {
    name: 'a heading without a space, above one of the next level',
    edit: typed('##After that\n\nIt took a year.\n\n### And then\n\nIt took another.'),
  },
  {
    name: 'a space that holds words together, after the sign of a heading',
    edit: typed('##\u00A0After that\n\nIt took a year.\n\n### And then\n\nIt took another.'),
  },
  { name: 'a heading that leaves out a level', edit: typed('#### After that') },
  { name: 'a line of hyphens below a paragraph', edit: typed('It took a year.\n---') },
  { name: 'an id with a space in it', edit: typed('## After that {#after that}') },
  { name: 'an id that no heading bears', edit: typed('So it is. {#so}') },
  { name: 'a heading whose id another has', edit: typed('## Money') },
  { name: 'a heading in HTML', edit: typed('<h2>After that</h2>') },
  { name: 'bullets of a word processor', edit: typed('•\tadvice on law\n•\tadvice on tax') },
  { name: 'items without a space', edit: typed('-advice on law\n-advice on tax') },
  {
    name: 'an item without a space below a list in a list',
    edit: typed('- those who own it:\n  - the staff\n  - members\n-The people.'),
  },
  { name: 'an item without a space, after a list', edit: typed('- the staff\n\n-The people.') },
  { name: 'one item without a space', edit: typed('It has one owner:\n-the staff') },
  {
    name: 'a first item without a space',
    edit: typed('-advice on law,\n- advice on tax,\n- the time of its staff.'),
  },
  {
    name: 'a dash for the first bullet',
    edit: typed('– advice on law,\n- advice on tax,\n- the time of its staff.'),
  },
  {
    name: 'a dash for the last bullet',
    edit: typed('- advice on law,\n- advice on tax,\n– the time of its staff.'),
  },
  {
    name: 'an item that is numbered, and stands no further in than its list',
    edit: typed('- advice:\n1. on law,\n2. on tax'),
  },
  {
    name: 'an item that does not stand far enough in below a number',
    edit: typed('1. advice:\n  - on law,\n  - on tax\n2. time'),
  },
  { name: 'an item that stands one space in', edit: typed('- advice:\n - on law,\n - on tax') },
  { name: 'items of two signs', edit: typed('- advice on law,\n* advice on tax') },
  { name: 'dashes for bullets', edit: typed('– advice on law\n– advice on tax') },
  { name: 'letters for numbers', edit: typed('(a) advice on law\n(b) advice on tax') },
  {
    name: 'a space that holds words together, after the sign of an item',
    edit: typed('-\u00A0advice on law\n-\u00A0advice on tax'),
  },
  { name: 'boxes to tick', edit: typed('- [ ] advice on law\n- [x] advice on tax') },
  { name: 'a term and its meaning', edit: typed('Mutual\n: A body that its members own.') },
  { name: 'a cell too many', edit: replace(COSTS, '| Tax | 40% |', '| Tax | 40% | or less |') },
  { name: 'a cell too few', edit: replace(COSTS, '| Tax | 40% |', '| Tax |') },
  {
    name: 'a table whose second line has a slip',
    edit: typed('| Kind | Share |\n| ----- | ----; |\n| Law | 60% |'),
  },
  {
    name: 'a table with signs of another program in its second line',
    edit: typed('| Kind | Share |\n|======|=======|\n| Law | 60% |'),
  },
  {
    name: 'a table whose second line has too few parts',
    edit: typed('| Kind | Share | Year |\n| --- | ---: |\n| Law | 60% | 2012 |'),
  },
  {
    name: 'a table with two lines of dashes',
    edit: typed('| Kind | Share |\n| --- | --- |\n| ----- | ----; |\n| Law | 60% |'),
  },
  {
    name: 'a paragraph directly below a table',
    edit: typed(
      '| Kind | Share |\n| --- | --- |\n| Law | 60% |\nThree things were kept,\nthey say:',
    ),
  },
  {
    name: 'a paragraph directly below a table of one column',
    edit: typed('| Kind |\n| --- |\n| Law |\nThree things were kept.'),
  },
  {
    name: 'own words directly below a quotation',
    edit: typed('> It was theirs [@hill-2012, p. 105].\nSo they said, and we agree.'),
  },
  { name: 'a table without its second line', edit: typed('| Kind | Share |\n| Law | 60% |') },
  { name: 'a table without a head', edit: typed('| | |\n| --- | --- |\n| Law | 60% |') },
  {
    name: 'a table drawn with “+”',
    edit: typed('+------+-------+\n| Kind | Share |\n+------+-------+'),
  },
  { name: 'a table pasted from a spreadsheet', edit: typed('Kind\tShare\nLaw\t60%\nTax\t40%') },
];

/** Signs within words, and characters. */
const SIGNS: readonly Mistake[] = [
  { name: 'asterisks with a space inside', edit: typed('It was ** bold** of them.') },
  { name: 'asterisks between figures', edit: typed('It had 2*3*4 rooms.') },
  { name: 'asterisks between figures, far apart', edit: typed('It had 2*3 rooms and 4*5 desks.') },
  { name: 'two asterisks between figures', edit: typed('It had 2**3**4 rooms.') },
  { name: 'asterisks within a word', edit: typed('The file is list*of*mutuals.') },
  { name: 'bold that is never closed', edit: typed('It was **bold of them.') },
  { name: 'italics with a space inside', edit: typed('They read *The List * at length.') },
  { name: 'an asterisk alone, at the start', edit: typed('*The List is long.') },
  { name: 'an asterisk alone, before a quotation mark', edit: typed('They read *"The List" too.') },
  { name: 'an underscore alone, at the start', edit: typed('_The List is long.') },
  { name: 'an underscore alone, at the end', edit: typed('The List is long._') },
  { name: 'italics that are never closed', edit: typed('They read *The List at length.') },
  { name: 'a small figure between “~”', edit: typed('It saves CO~2~.') },
  { name: 'a small figure between “^”', edit: typed('It has 100 m^2^ of floor.') },
  { name: 'marked as in another program', edit: typed('It was ==very== dear.') },
  { name: 'a backtick for an apostrophe', edit: typed('It`s dear.') },
  { name: 'an accent for an apostrophe', edit: typed('It´s dear.') },
  { name: 'two apostrophes for a quotation mark', edit: typed("They call it ''dear''.") },
  { name: 'code that is never closed', edit: typed('```\nIt was dear.\n\nAnd late.') },
  { name: 'an entity without its semicolon', edit: typed('It was dear &mdash and late.') },
  { name: 'an entity that does not exist', edit: typed('It was dear&nbps;indeed.') },
  { name: 'characters spoilt on the way', edit: typed('It was the editorâ€™s mistake.') },
  { name: 'a box as in another program', edit: typed(':::note\nIt was dear.\n:::') },
];

/** Tags and braces. */
const TAGS: readonly Mistake[] = [
  { name: '“<br>”', edit: typed('One line<br>and another.') },
  {
    name: 'a picture in HTML that is not closed',
    edit: typed('<img src="road.jpg" alt="A road">'),
  },
  { name: 'a comment of HTML', edit: typed('<!-- to be checked -->') },
  {
    name: 'several mistakes that keep a text from being read',
    edit: typed('One<br>two <b>three.\n\n<!-- four -->\n\nFive {six seven}.'),
  },
  {
    name: 'a component with a slip',
    edit: replace(
      INTRODUCTION,
      '<Since claims="C-01">\n\nThere were <Count id="official-2012" /> of them in 2012, by an official list [@office-2013].\n\n</Since>',
      '<Sinse claims="C-01">\n\nThere were some.\n\n</Sinse>',
    ),
  },
  {
    name: 'a note without its claims',
    edit: replace(INTRODUCTION, '<Since claims="C-01">', '<Since>'),
  },
  {
    name: 'an attribute with a slip',
    edit: replace(INTRODUCTION, '<Since claims="C-01">', '<Since claim="C-01">'),
  },
  {
    name: 'a word between the claims of a note',
    edit: replace(INTRODUCTION, '<Since claims="C-01">', '<Since claims="C-01 and C-02">'),
  },
  { name: 'a note that is never closed', edit: replace(INTRODUCTION, '\n</Since>\n', '\n') },
  { name: 'a note on the line of its tag', edit: typed('<Since claims="C-02">It fell.</Since>') },
  {
    name: 'a value without quotation marks',
    edit: replace(INTRODUCTION, '<Count id="official-2012" />', '<Count id=official-2012 />'),
  },
  {
    name: 'a value in curly quotation marks',
    edit: replace(INTRODUCTION, '<Count id="official-2012" />', '<Count id=“official-2012” />'),
  },
  {
    name: 'a value with one quotation mark',
    edit: replace(INTRODUCTION, '<Count id="official-2012" />', '<Count id="official-2012 />'),
  },
  {
    name: 'a value in braces',
    edit: replace(INTRODUCTION, '<Count id="official-2012" />', '<Count id={official-2012} />'),
  },
  {
    name: 'a number without its row',
    edit: replace(INTRODUCTION, '<Count id="official-2012" />', '<Count />'),
  },
  {
    name: 'a number of a row that is not there',
    edit: replace(INTRODUCTION, '<Count id="official-2012" />', '<Count id="oficial-2012" />'),
  },
  {
    name: 'a component in small letters',
    edit: replace(INTRODUCTION, '<Count id="official-2012" />', '<count id="official-2012" />'),
  },
  {
    name: 'text within a component that holds none',
    edit: replace(
      INTRODUCTION,
      '<Count id="official-2012" />',
      '<Count id="official-2012">58</Count>',
    ),
  },
  {
    name: 'a mark that is not closed',
    edit: replace(COSTS, '<Claim id="C-02" />A', '<Claim id="C-02">A'),
  },
  {
    name: 'a mark behind its sentence',
    edit: all(
      replace(COSTS, '<Claim id="C-02" />A service', 'A service'),
      replace(COSTS, 'The list has three kinds:', 'The list has three kinds: <Claim id="C-02" />'),
    ),
  },
  {
    name: 'a claim that is marked in another section as well',
    edit: replace(
      INTRODUCTION,
      '## What it is not',
      '<Claim id="C-02" />It pays.\n\n## What it is not',
    ),
  },
  {
    name: 'a mark within bold',
    edit: replace(COSTS, '<Claim id="C-02" />A service', '**<Claim id="C-02" />A service**'),
  },
  {
    name: 'a component of the site’s own',
    edit: typed('<Term id="mutual">Mutuals</Term> are dear.'),
  },
  { name: 'a component of another page', edit: typed('<Report />') },
  {
    name: 'a picture that there is none of',
    edit: replace(INTRODUCTION, '<Picture id="road">', '<Picture id="rode">'),
  },
  { name: 'many braces', edit: typed('{a} {b} {c} {d} {e} {f} {g} {h} {i}, but `{j}`.') },
  { name: 'braces in a sentence', edit: typed('The set {a, b} has two members.') },
  { name: 'a brace that is never closed', edit: typed('The set { has no end.') },
  { name: 'a citation of LaTeX', edit: typed('It pays \\cite{hill}.') },
  { name: 'a paragraph that begins with “export”', edit: typed('export of services has grown.') },
  { name: 'a sign for “less than”', edit: typed('It cost <5% of the whole.') },
  { name: 'paragraphs of HTML', edit: typed('<p class="MsoNormal">It was dear.</p>') },
  { name: 'a list of HTML', edit: typed('<ul>\n<li>law</li>\n<li>tax</li>\n</ul>') },
  { name: 'tags of a word processor', edit: typed('It was dear.<o:p></o:p>') },
  { name: 'a colour', edit: typed('It was <font color="red">dear</font>.') },
  { name: 'a style', edit: typed('It was <span style="color: red">dear</span>.') },
  { name: 'a film', edit: typed('<iframe src="https://video.example/1" title="A film"></iframe>') },
  {
    name: 'a picture of another site',
    edit: typed('![A road](https://pictures.example/road.png)'),
  },
  { name: 'a button', edit: typed('<button>More</button>') },
  { name: 'tags that cross', edit: typed('It was <b>very <i>dear</b></i>.') },
  {
    name: 'what a merge left',
    edit: typed('<<<<<<< HEAD\nIt was dear.\n=======\nIt was cheap.\n>>>>>>> other'),
  },
];

/** The fields at the top. */
const FIELDS: readonly Mistake[] = [
  { name: 'a place that another section has', edit: replace(INTRODUCTION, 'order: 1', 'order: 2') },
  { name: 'a place in words', edit: replace(COSTS, 'order: 2', 'order: second') },
  {
    name: 'an answer left empty',
    edit: replace(COSTS, 'answer: Time, and some money.', 'answer:'),
  },
  { name: 'a part with a capital', edit: replace(COSTS, 'order: 2', 'order: 2\npart: Since') },
  {
    name: 'two hyphens below the fields',
    edit: replace(COSTS, 'and some money.\n---', 'and some money.\n--'),
  },
  {
    name: 'four hyphens above the fields and below them',
    edit: all(
      replace(COSTS, '---\ntitle', '----\ntitle'),
      replace(COSTS, 'and some money.\n---', 'and some money.\n----'),
    ),
  },
  { name: 'an empty line above the fields', edit: replace(COSTS, '---\ntitle', '\n---\ntitle') },
  { name: 'a dash above the fields', edit: replace(COSTS, '---\ntitle', '—\ntitle') },
  { name: 'no line above the fields', edit: replace(COSTS, '---\ntitle', 'title') },
  { name: 'a field with a capital', edit: replace(COSTS, 'title: What', 'Title: What') },
  {
    name: 'italics in a title',
    edit: replace(COSTS, 'title: What it costs', 'title: What *it* costs'),
  },
  {
    name: 'a citation in an answer',
    edit: replace(COSTS, 'and some money.\n', 'and some money [@hill-2012].\n'),
  },
  {
    name: 'fields that are never closed',
    edit: replace(COSTS, 'answer: Time, and some money.\n---', 'answer: Time, and some money.'),
  },
];

const MORE = `---
title: More
description: What more there is to be said of mutuals, and of those who own them.
order: 3
question: What more?
answer: Much.
---
`;

/** Mistakes in the text of sections and pages, and in the fields at their top. */
export const IN_SECTIONS: readonly Mistake[] = [
  {
    name: 'a key with a slip',
    edit: replace(INTRODUCTION, '[@hill-2012, p. 105]', '[@hil-2012, p. 105]'),
  },
  {
    name: 'a page that the work does not have',
    edit: replace(INTRODUCTION, '[@hill-2012, p. 105]', '[@hill-2012, p. 99]'),
  },
  {
    name: 'a citation that is never closed',
    edit: replace(INTRODUCTION, '[@hill-2012, p. 105]', '[@hill-2012, p. 105'),
  },
  {
    name: 'a link to a heading that is not there',
    edit: replace(COSTS, '(/introduction/#not)', '(/introduction/#nott)'),
  },
  {
    name: 'a description left out',
    edit: replace(
      COSTS,
      'description: What it costs a service to become a mutual, in money and in time, and what it may win by it.\n',
      '',
    ),
  },
  {
    name: 'a field with a slip',
    edit: replace(COSTS, 'question: What does it cost?', 'qestion: What does it cost?'),
  },
  ...CITATIONS,
  ...TO_BE_LOOKED_AT,
  ...LINKS,
  ...BLOCKS,
  ...SIGNS,
  ...TAGS,
  ...FIELDS,
  {
    name: 'a section that has only the comment it began with',
    edit: write('sections/more.mdx', `${MORE}\n{/* The text goes here. */}\n`),
  },
  { name: 'a section without a text', edit: write('sections/more.mdx', MORE) },
  {
    name: 'a footnote changed, and not numbered',
    edit: replace(INTRODUCTION, 'Some are, as', 'Many are, as'),
  },
  {
    name: 'a picture that is not there',
    edit: append(COSTS, '\n![A road](road.jpg)\n'),
  },
  {
    name: 'a picture without words',
    edit: append(COSTS, '\n![](road.jpg)\n'),
  },
  {
    name: 'a picture with the name of its file for words',
    edit: append(COSTS, '\n![houses.jpg](houses.jpg)\n'),
  },
  {
    name: 'a picture with its caption directly below',
    edit: append(COSTS, '\n![Houses](houses.jpg)\nHouses, seen from afar.\n'),
  },
  {
    name: 'a picture in HTML',
    edit: append(COSTS, '\n<img src="road.jpg" alt="A road" />\n'),
  },
  {
    name: 'a picture from the root of the site',
    edit: append(COSTS, '\n![A road](/road.jpg)\n'),
  },
  {
    name: 'a picture in a folder',
    edit: append(COSTS, '\n![A road](pictures/road.jpg)\n'),
  },
  {
    name: 'a picture that not all books show',
    edit: append(COSTS, '\n![A road](road.webp)\n'),
  },
  {
    name: 'a picture whose ending has capitals',
    edit: append(COSTS, '\n![A road](road.JPG)\n'),
  },
  {
    name: 'a picture whose address stands apart, without words',
    edit: append(COSTS, '\n![][road]\n\n[road]: road.jpg\n'),
  },
  {
    name: 'a number sign in a title',
    edit: replace(COSTS, 'title: What it costs', 'title: Report #4 on mutuals'),
  },
  {
    name: 'an answer that begins with an asterisk',
    edit: replace(COSTS, 'answer: Time, and', 'answer: *Time*, and'),
  },
  {
    name: 'a title that YAML takes for a number',
    edit: replace(COSTS, 'title: What it costs', 'title: 1984'),
  },
];
