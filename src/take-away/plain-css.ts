/** On a sheet of their own, pictures are the same in the light and in the dark. */
const COLOURS: Record<string, string> = {
  paper: '#fff',
  ink: '#000',
  quiet: '#444',
  rule: '#999',
  spot: '#8a1c1c',
};

/** A rule whose selectors differ in one place (Selectors 4, 4.2). */
const IS = /^([^\n{},]*):is\(([^()]*)\)([^{},]*)\{/gmu;

/**
 * Styles of pictures as reading systems of any age know them, without variables and without ":is()".
 * Sizes that are variables are left to each.
 */
export const plainCss = (css: string) =>
  css
    .replace(IS, (_whole, before: string, list: string, after: string) => {
      const selectors = list.split(',').map((each) => before + each.trim() + after.trimEnd());
      return `${selectors.join(', ')} {`;
    })
    .replace(/var\(--(?:color-)?([\w-]+)\)/gu, (_whole, name: string) => COLOURS[name] ?? 'auto');
