import { expect, test } from 'vitest';
import { Content } from '../../src/loaders/content.ts';

test('the fields at the top of a text have their quotation marks and dashes set, as its words have', () => {
  const text = `---
title: The government's "list" -- and *more*
description: 'It''s about so many things that nobody could name them all in one sentence...'
order: 1
---
`;
  const { sections } = new Content({ sections: [{ file: 'sections/a.mdx', text }] });
  expect(sections[0]?.frontMatter?.value).toEqual({
    title: 'The government’s “list” – and *more*',
    description: 'It’s about so many things that nobody could name them all in one sentence…',
    order: 1,
  });
});
