/**
 * The rules by which a kept page says what became of its paragraphs, without scripts: the item of
 * the paragraph that the address names is lifted out of the list at the end, to the foot of the
 * window, and each number in `changed` is marked. Every paragraph has an item "edition-<id>".
 */
export function standingRules(
  paragraphs: readonly { id: string }[],
  changed: readonly { id: string }[],
): string {
  const lifted = paragraphs.map(({ id }) => `:root:has(#${id}:target) #edition-${id}`).join();
  const marked = changed.map(({ id }) => `#${id}`).join();
  return [
    `@media screen{${lifted}{position:fixed;inset:auto 0 0;z-index:3;--edition-others:inline;--edition-edge:3px;--edition-side:1.25rem}}`,
    ...(marked ? [`:is(${marked})::before{content:"* "}`] : []),
  ].join('');
}
