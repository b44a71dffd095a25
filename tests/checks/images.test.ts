import { expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkImages } from '../../src/checks/images.ts';
import { parseDocument } from '../../src/markdown/parse.ts';

const text = '---\ntitle: A\n---\n\n![Houses](houses.jpg)\n';

const report = (isWhole: boolean) =>
  reportProblems(
    checkImages(
      [parseDocument({ file: 'content/sections/a.mdx', text })],
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
