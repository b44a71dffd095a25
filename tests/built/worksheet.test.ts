import { expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { rowsOf } from '../content/rows.ts';

interface Topic {
  title: string;
  questions: { id: string; ask: string }[];
}
const topics = rowsOf('worksheet') as unknown as Topic[];
const { document } = page('should-your-service-go/');

test('four topics of four to seven questions', () => {
  expect(document.querySelectorAll('.topic[role="group"]')).toHaveLength(4);
  for (const { title, questions } of topics) {
    expect(questions.length, title).toBeGreaterThanOrEqual(4);
    expect(questions.length, title).toBeLessThanOrEqual(7);
  }
});

test.for(['Service', 'Filled in by', 'Date'])('there is a field for %s', (name) => {
  const label = [...document.querySelectorAll('#worksheet .ask')].find(
    ({ textContent }) => flat(textContent) === name,
  );
  const field = document.querySelector(`[aria-labelledby="${label?.id}"]`);
  // of one line
  expect(field?.localName).toBe('input');
});

test.for(topics.flatMap(({ questions }) => questions))(
  '$ask has evidence that is cited',
  ({ id, ask }) => {
    const label = [...document.querySelectorAll('.ask span')].find(
      ({ textContent }) => flat(textContent) === ask,
    );
    // what was linked to in earlier editions, too
    expect(label?.id).toBe(id);
    const answer = document.querySelector(`[aria-labelledby="${id}"]`);
    expect(answer?.localName).toBe('textarea');
    const evidence = label?.closest('.ask')?.nextElementSibling;
    expect(evidence?.querySelector('.cluster a')).toBeTruthy();
    // beside the answer, of which the script has it told
    expect(evidence?.parentElement).toBe(answer?.parentElement);
  },
);
