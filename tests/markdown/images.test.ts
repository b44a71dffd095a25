import { expect, test } from 'vitest';
import { markdown } from '../../src/markdown/index.ts';
import { imageAddress } from '../../src/markdown/images.ts';

/** What is compiled of a picture on a site that is served under a path. */
const compile = async (text: string) => {
  const processor = markdown({
    base: '/under/this',
    terms: () => [],
    numbers: () => [],
    imageOf: (name) => (name === 'a.jpg' ? { width: 9, height: 6 } : undefined),
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { srcDir: new URL('file:///src/'), sourcemap: false, optimize: false },
  );
  return (await renderer?.process(text, '/content/sections/b.mdx', {}))?.code ?? '';
};

test.for(['![A](a.jpg)', '![A](./a.jpg)', '![A][a]\n\n[a]: a.jpg'])(
  'a picture beside its text stands below the path of the site, with its size: %s',
  async (text) => {
    const code = await compile(text);
    for (const said of [
      'src: "/under/this/pictures/a.jpg"',
      'alt: "A"',
      /width: "?9\b/u,
      /height: "?6\b/u,
    ])
      expect(code).toMatch(said);
    // Astro would have it as a module, under a name that changes with what it holds
    expect(code).not.toContain('import __');
    // Chromium would print a blank for one that nobody has scrolled to
    expect(code).not.toContain('loading');
  },
);

test.for([
  ['a.jpg', '/pictures/a.jpg'],
  ['./a.jpg', '/pictures/a.jpg'],
  ['/picture.png', '/picture.png'],
  ['https://example.org/a.jpg', 'https://example.org/a.jpg'],
] as const)('the address of %s', ([url, address]) => {
  expect(imageAddress(url)).toBe(address);
});
