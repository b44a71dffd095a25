import { expect, test } from 'vitest';
import { hashOf, withOwnPolicy } from '../../src/build/content-policy.ts';

const SCRIPT = "alert('Hello, world.');";
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const policyOf = (html: string) => /content="([^"]*)"/u.exec(html)?.[1]?.split(';') ?? [];

test('a hash is what the CSP specification gives for its own example', () => {
  // CSP 3, 8.3: the hash of <script>alert('Hello, world.');</script>
  expect(hashOf(SCRIPT)).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('a page may load what the site needs, from the site alone, and nothing of any other kind', () => {
  expect(policyOf(withOwnPolicy('<head><title>A</title></head>'))).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
  ]);
});

test('it allows what stands in the page, and nothing else', () => {
  const known = meta(`script-src 'self' 'sha256-other=' '${hashOf(SCRIPT)}'`);
  const page = `<head>${known}<style>a{}</style></head><script>${SCRIPT}</script><script>pasted()</script>`;
  expect(policyOf(withOwnPolicy(page)).slice(-2)).toEqual([
    `script-src 'self' '${hashOf(SCRIPT)}'`,
    `style-src 'self' '${hashOf('a{}')}'`,
  ]);
});

test('it is one policy, before all that it holds for, however often it is made', () => {
  const page = `<head><script>${SCRIPT}</script>${meta(`script-src '${hashOf(SCRIPT)}'`)}</head>`;
  const once = withOwnPolicy(page);
  expect(once).toMatch(/^<head><meta http-equiv="content-security-policy"/u);
  expect(once.match(/http-equiv/gu)).toHaveLength(1);
  expect(withOwnPolicy(once)).toBe(once);
});

test('a picture that stands in the page is allowed where there is one', () => {
  const page = '<head></head><img alt="A" src="data:image/png;base64,AA">';
  expect(policyOf(withOwnPolicy(page))).toContain("img-src 'self' data:");
});
