import { expect, test } from 'vitest';
import { hashOf, policyWith } from '../../src/build/content-policy.ts';
import { pagesOf } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';

/** Browsers look for the encoding among these first bytes (HTML, 4.2.5.4). */
const SNIFFED = 1024;
/** What is fetched, shown within a page, or sent from it. */
const FETCHED =
  'img, source, audio, video, track, link[rel~="stylesheet"], link[rel~="icon"], script[src]';
const { origin } = new URL(ROOT.address);

const hashesOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(
    ({ textContent }) => `'${hashOf(textContent ?? '')}'`,
  );

test('every page has its policy before all else, and the policy allows what stands in it', () => {
  for (const { path, html, document } of pagesOf(ROOT)) {
    const first = document.head.firstElementChild;
    expect(first?.getAttribute('http-equiv'), path).toBe('content-security-policy');
    expect(first?.getAttribute('content'), path).toBe(
      policyWith({
        'script-src': hashesOf(document, 'script:not([src], [type="application/ld+json"])'),
        'style-src': hashesOf(document, 'style'),
      }),
    );
    expect(document.querySelectorAll('[http-equiv]'), path).toHaveLength(1);
    expect(Buffer.from(html).subarray(0, SNIFFED).toString(), path).toContain('charset="utf-8"');
  }
});

test('no page holds what its policy would stop', () => {
  for (const { path, document } of pagesOf(ROOT)) {
    const stopped = document.querySelectorAll('base, iframe, object, embed, [style], [srcdoc]');
    expect([...stopped].map(String), path).toEqual([]);
    const addresses = [...document.querySelectorAll(FETCHED), ...document.querySelectorAll('form')];
    for (const element of addresses) {
      const to = ['src', 'href', 'action'].map((name) => element.getAttribute(name) ?? '').join('');
      expect(new URL(to, ROOT.address).origin, `${path} asks for ${to}`).toBe(origin);
    }
    const handlers = [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name.startsWith('on'));
    expect(handlers, path).toEqual([]);
  }
});
