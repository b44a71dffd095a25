import { describe, expect, test } from 'vitest';
import { KINDS, namesFor, questionsFor, type Kind } from '../../src/adding/kinds.ts';
import { Content } from '../../src/loaders/content.ts';
import { flagsIn, promptFor, type Known } from '../../src/adding/prompts.ts';

const questionsOf = (word: string) => questionsFor(KINDS[word] as Kind);
const prompt = (word: string, name: string, known: Known) => {
  const question = questionsOf(word).find((each) => each.name === name);
  if (!question) throw new Error(name);
  return promptFor(question, known);
};

describe('a prompt', () => {
  test('says what each choice means, and how to take it', () => {
    expect(prompt('correction', 'seriousness', { isNeeded: true })).toBe(
      [
        '',
        'seriousness — How serious it is.',
        '     1  wrong        a fact or a source was not as we said',
        '     2  out of date  it was right, and things have moved on',
        '     3  unclear      it could be misread',
        '     4  wording      the words changed, and their meaning did not',
        '  (a number or a word of these) > ',
      ].join('\n'),
    );
  });

  test.for([
    ['section', 'description', true, undefined, '(40 to 200 characters) > '],
    ['event', 'when', true, 'May 2014', '(Enter for May 2014) > '],
    ['case', 'form', false, undefined, '(Enter leaves it out) > '],
    [
      'claim',
      'cites',
      true,
      undefined,
      '(several with “; ” between; “none” where there is none) > ',
    ],
    ['term', 'also', false, undefined, '(several with commas between; Enter leaves it out) > '],
    ['case', 'typical', true, undefined, '(yes or no) > '],
  ] as const)('for %s %s ends in what can be done', ([word, name, isNeeded, proposal, hints]) => {
    expect(prompt(word, name, { isNeeded, proposal }).endsWith(hints)).toBe(true);
  });

  test('proposes what was answered before, and says how to leave it out', () => {
    const earlier = { isNeeded: false, earlier: 'since', proposal: 'essay' };
    expect(prompt('section', 'part', earlier)).toMatch(
      /; Enter keeps “since”; “-” leaves it out\) > $/u,
    );
    const long = 'Once upon a time there was an answer of which nobody wanted to type a word again';
    expect(prompt('term', 'meaning', { isNeeded: true, earlier: long })).toMatch(
      /\(Enter keeps “Once upon a time there was an answer of which nobody wanted…”\) > $/u,
    );
    expect(prompt('count', 'promoter', { isNeeded: true, earlier: false })).toContain(
      'Enter keeps “no”',
    );
  });

  test('names what there is to be named: rows of another table, and sections', () => {
    const forms = '- id: charity\n- id: community-interest-company\n';
    const content = new Content({
      data: [{ file: 'content/data/forms.yaml', text: forms }],
      sections: [
        { file: 'content/sections/introduction.mdx', text: '---\ntitle: A\n---\n' },
        // which makes no claims of the essay
        { file: 'content/sections/later.mdx', text: '---\ntitle: B\npart: since\n---\n' },
      ],
    });
    const names = (word: string, name: string) => namesFor(name, KINDS[word] as Kind, content);
    expect(prompt('case', 'forms', { isNeeded: false, names: names('case', 'forms') })).toContain(
      '\n    There are charity, community-interest-company.\n',
    );
    expect(names('claim', 'section')).toEqual(['introduction']);
    expect(names('case', 'form')).toEqual([]);
  });

  test.for(Object.keys(KINDS))('every choice of a %s is explained', (word) => {
    const choices = questionsOf(word).flatMap((each) =>
      each.choices.length > 1 ? each.choices : [],
    );
    expect(choices.filter(({ meaning }) => !meaning)).toEqual([]);
  });
});

test('flags say which values there are, with their meanings or without', () => {
  const help = flagsIn(questionsOf('event'), ({ name }) =>
    name === 'basis-note' ? 'may be left out' : '',
  ).join('\n');
  expect(help).toContain('--kind        What kind of event it is.\n');
  expect(help).toContain('  policy: what a government said or did\n');
  expect(help).toMatch(/--basis-note .*\(may be left out\)$/u);
});
