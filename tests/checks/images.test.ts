import { expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkImages } from '../../src/checks/images.ts';
import { parseDocument } from '../../src/markdown/parse.ts';

const report = (isWhole: boolean, shown = '![Houses](houses.jpg)') =>
  reportProblems(
    checkImages(
      [
        parseDocument({
          file: 'content/sections/a.mdx',
          text: `---\ntitle: A\n---\n\n${shown}\n`,
        }),
      ],
      [
        {
          name: 'houses.jpg',
          file: 'content/sections/houses.jpg',
          path: '/houses.jpg',
          bytes: 1000,
          size: { width: 3, height: 2 },
          isWhole,
        },
      ],
    ),
  );

test('a picture that is cut off is told of', () => {
  expect(report(false)).toBe(
    `content/sections/houses.jpg:1:1  error
    content/sections/houses.jpg
  The end of this picture is missing, so that readers would see a part of it alone.
  → Copy or download the file again, or save the picture anew.`,
  );
  expect(report(true)).toBe('');
});

test('one that no text shows is told of, unless a text means to', () => {
  const unshown = 'No text shows this picture.';
  for (const named of [
    'Words about houses.jpg.',
    '[Houses](/pictures/houses.jpg)',
    '[Houses](https://example.org/houses.jpg)',
  ]) {
    expect(report(true, named), named).toContain(unshown);
  }
  for (const meant of [
    '![Houses](Houses.jpg)',
    '![Houses](/houses.jpg)',
    '![Houses](houses.jpeg)',
    '![Houses] (houses.jpg)',
    '[Houses](houses.jpg)',
    '<img src="houses.jpg" />',
  ]) {
    expect(report(true, meant), meant).not.toContain(unshown);
  }
});
