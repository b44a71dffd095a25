import words from '#words/preview.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { reading } from '../builds/sites.ts';

/** What a preview says by its styles or by a script, which is no text of the page. */
const saidIn = (element: Element | null | undefined, selector: string) =>
  flat(element?.querySelector(selector)?.getAttribute('data-said'));

const textIn = (element: Element | null | undefined, selector: string) =>
  flat(element?.querySelector(selector)?.textContent);

test.for(reading)('%s: previews say exactly what the list says', (path) => {
  const { document } = page(path);
  for (const citation of document.querySelectorAll('a[role="doc-biblioref"]')) {
    const preview = document.getElementById(citation.getAttribute('interestfor') ?? '');
    const id = citation.getAttribute('href')?.slice(1) ?? '';
    const listed = document.querySelector(`[role="doc-bibliography"] li[id="${id}"]`);
    // all but the sentence with its address, which the preview has a link for
    const said = saidIn(preview, 'p');
    const [address, ...others] = [...(listed?.querySelectorAll(':scope > p:first-child a') ?? [])];
    const rest = textIn(listed, 'p').slice(said.length);
    expect(said.length, id).toBeGreaterThan(20);
    expect(textIn(listed, 'p').startsWith(said), id).toBe(true);
    expect(others, id).toEqual([]);
    expect(
      rest === '' ? undefined : rest.replace(/^[^.?!]*?(?=http)/u, '').replace(/\.$/u, ''),
      id,
    ).toBe(address?.textContent);
    expect(saidIn(preview, '.tracing'), id).toMatch(/^(?:Traced|Probable|Not traced), \S.*\.$/u);
    expect(saidIn(preview, '.tracing'), id).toBe(textIn(listed, '.tracing'));
    // or programs that know no previews would show it again
    expect(preview?.querySelectorAll('[data-said]:not(:empty)'), id).toHaveLength(0);
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

test.for(reading)('%s: previews of every kind have one frame, and say what they are of', (path) => {
  const kinds = { preview: words.reference, verdict: words.verdict, term: words.meaning };
  for (const frame of page(path).document.querySelectorAll('.preview')) {
    const [kind = ''] = frame.id.split('-');
    const shape = ['class', 'id', 'role', 'aria-label', 'popover'];
    expect(
      [...frame.attributes].map(({ name }) => name),
      frame.id,
    ).toEqual(shape);
    expect(frame.getAttribute('aria-label'), frame.id).toBe(kinds[kind as keyof typeof kinds]);
    expect(frame.lastElementChild?.className, frame.id).toBe('links');
  }
});
