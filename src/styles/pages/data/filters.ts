import { string } from 'css-tree';

/** A value as a string of CSS, in which nothing ends the style element that it stands in. */
const quoted = (value: string) => string.encode(value).replaceAll('<', '\\3c ');

/**
 * The rule of one filter: where a choice is checked, all that has another value in its `data-`
 * attribute is hidden, save what the address points to. Works without scripts. It names each value,
 * for a selector cannot compare two attributes (Selectors 4, 6). Paper has everything: nothing there
 * would say that something was left out.
 *
 * @param name of the choices and, after `data-`, of the attribute: "verdict".
 * @param values all that can be chosen.
 * @param grouped whether groups, which have the attribute `data-group`, are hidden with all of theirs.
 */
export function filterRule(name: string, values: readonly string[], grouped = false): string {
  const selectors = values.map((value) => {
    const is = `[data-${name}=${quoted(value)}]`;
    const others = `[data-${name}]:not(${is},:target,:has(:target))`;
    const groups = `,[data-group]:not(:has(${is},:target))`;
    const chosen = `main:has([name=${name}][value=${quoted(value)}]:checked)`;
    return grouped ? `${chosen} :is(${others}${groups})` : `${chosen} ${others}`;
  });
  return `@layer utilities{@media not print{${selectors.join()}{display:none}}}`;
}
