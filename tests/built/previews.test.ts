import { expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { reading } from '../builds/sites.ts';

const textIn = (element: Element | null | undefined, selector: string) =>
  flat(element?.querySelector(selector)?.textContent);

test.for(reading)('%s: previews say exactly what the list says', (path) => {
  const { document } = page(path);
  for (const citation of document.querySelectorAll('a[role="doc-biblioref"]')) {
    const preview = document.getElementById(citation.getAttribute('interestfor') ?? '');
    const id = citation.getAttribute('href')?.slice(1) ?? '';
    const listed = document.querySelector(`[role="doc-bibliography"] li[id="${id}"]`);
    expect(textIn(preview, 'p'), id).not.toBe('');
    expect(textIn(preview, 'p'), id).toBe(textIn(listed, 'p'));
    expect(textIn(preview, '.tracing'), id).toMatch(/^(?:Traced|Probable|Not traced): /u);
    expect(textIn(preview, '.tracing'), id).toBe(textIn(listed, '.tracing'));
    const [, pages] = /, pp?\.\s([\d–]+)/u.exec(citation.textContent) ?? [];
    expect(flat(preview?.textContent).includes('Cited: '), id).toBe(pages !== undefined);
    if (pages) expect(flat(preview?.textContent)).toMatch(RegExp(`Cited: pages? ${pages}, `, 'u'));
  }
});

test('there are citations of pages to preview', () => {
  const texts = reading.flatMap((path) =>
    [...page(path).document.querySelectorAll('a[role="doc-biblioref"]')].map((citation) =>
      flat(citation.textContent),
    ),
  );
  expect(texts.filter((text) => /, pp?\.\s/u.test(text)).length).toBeGreaterThan(10);
});
