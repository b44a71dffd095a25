/** The colours of pictures in a book, where they look the same in every theme. */
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
 * Styles of pictures that old reading systems understand, without variables and without ":is()". Sizes
 * that are variables are left to the reading system.
 */
export const plainCss = (css: string) =>
  css
    .replace(IS, (_whole, before: string, list: string, after: string) => {
      const selectors = list.split(',').map((each) => before + each.trim() + after.trimEnd());
      return `${selectors.join(', ')} {`;
    })
    .replace(/var\(--(?:color-)?([\w-]+)\)/gu, (_whole, name: string) => COLOURS[name] ?? 'auto');
