import { expect, test } from 'vitest';
import {
  countWorks,
  type LinkState,
  type Seen,
  type TracingState,
} from '../../src/bibliography/index.ts';

const blank = { checked: [], unchecked: [], candidates: [], notes: [] };
const work = (state: TracingState, seen: Seen, status: LinkState) => ({
  tracing: { state, seen, summary: 'A sentence.', ...blank },
  links: { status },
});

test('works are counted by state, by what of them was seen, and by opened links', () => {
  expect(
    countWorks([
      work('traced', 'part', 'unchecked'),
      work('traced', 'record', 'found'),
      work('probable', 'part', 'gone'),
      work('untraced', 'nothing', 'unchecked'),
      { links: { status: 'moved' } },
    ]),
  ).toEqual({
    all: 5,
    states: { traced: 2, probable: 1, untraced: 1 },
    seen: { whole: 0, part: 2, record: 1, nothing: 1 },
    opened: 3,
  });
});
