import { expect, test } from 'vitest';
import { hashOf, withOwnPolicy } from '../../src/build/trim-policy.ts';

test('a hash is what the CSP specification gives for its own example', () => {
  // CSP 3, 8.3: the hash of <script>alert('Hello, world.');</script>
  expect(hashOf("alert('Hello, world.');")).toBe(
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  );
});

test('a page allows what stands in it, and nothing else', () => {
  const script = "alert('Hello, world.');";
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><script>${script}</script>`;
  expect(
    withOwnPolicy(page(`script-src 'self' 'sha256-other=' '${hashOf(script)}'; style-src 'self'`)),
  ).toBe(page(`script-src 'self' '${hashOf(script)}'; style-src 'self'`));
});
