const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
/** What opens, closes and ends statements, and what may hold the like without doing so. */
const MARK = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]/gu;
/** Conditions: what stands in brackets, to two levels of them, and attributes. */
const CONDITION = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]/gu;
/** A selector of a list. */
const SELECTOR = new RegExp(`(?:${CONDITION.source}|[^,([])+`, 'gu');
const CLASS = /\.([\w-]+)/gu;

/** A rule, or an at-rule with or without a block (CSS Syntax 3, 5.4). */
interface Statement {
  /** What stands before the block. */
  prelude: string;
  block?: string;
}

function statementsOf(css: string): Statement[] {
  const statements: Statement[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: mark, index } of css.matchAll(MARK)) {
    if (mark === '{' && depth++ === 0) open = index;
    const isEnd = mark === '}' ? --depth === 0 : mark === ';' && depth === 0;
    if (!isEnd) continue;
    const prelude = css.slice(start, mark === '}' ? open : index).trim();
    statements.push(mark === '}' ? { prelude, block: css.slice(open + 1, index) } : { prelude });
    start = index + 1;
  }
  return statements;
}

const written = ({ prelude, block }: Statement) =>
  block === undefined ? `${prelude};` : `${prelude}{${block}}`;

/**
 * Styles with the blocks of each layer in one, and then what is in none. The order of layers is that
 * in which they are first named (CSS Cascade 5, 6.4.4.2); how often one is opened, and what stands
 * between, makes a difference to their weight alone.
 */
function byLayer(css: string): string {
  const layers = new Map<string, string>();
  const rest: string[] = [];
  for (const statement of statementsOf(css)) {
    const { prelude, block = '' } = statement;
    if (!prelude.startsWith('@layer ')) rest.push(written(statement));
    else {
      for (const name of prelude.slice('@layer '.length).split(/\s*,\s*/u)) {
        layers.set(name, (layers.get(name) ?? '') + block);
      }
    }
  }
  const order = layers.size > 1 ? `@layer ${[...layers.keys()].join()};` : '';
  const blocks = [...layers].filter(([, rules]) => rules !== '');
  return [order, ...blocks.map(([name, rules]) => `@layer ${name}{${rules}}`), ...rest].join('');
}

/** The selectors of a list. */
const selectorsOf = (prelude: string) =>
  [...prelude.matchAll(SELECTOR)].map(([selector]) => selector.trim());

/** The classes that whatever a selector finds must have, or stand in: not those of its conditions. */
const neededBy = (selector: string) =>
  [...selector.replace(CONDITION, '').matchAll(CLASS)].map(([, name = '']) => name);

/** Styles without the selectors of classes that nothing has. */
function usedOf(css: string, isKnown: (name: string) => boolean): string {
  return statementsOf(css)
    .map((statement) => {
      const { prelude, block = '' } = statement;
      if (/^@(?:layer|media|supports) .*/u.test(prelude) && statement.block !== undefined) {
        const used = usedOf(block, isKnown);
        return used && `${prelude}{${used}}`;
      }
      if (prelude.startsWith('@')) return written(statement);
      const used = selectorsOf(prelude).filter((each) => neededBy(each).every(isKnown));
      return used.length > 0 && `${used.join()}{${block}}`;
    })
    .filter(Boolean)
    .join('');
}

/** The classes that elements have, in a page or in a string of JSON. */
export const classesOf = (html: string) =>
  [...html.matchAll(/\sclass=\\?"([^"\\]*)\\?"/gu)].flatMap(([, names = '']) =>
    names.split(/\s+/u),
  );

/**
 * A page whose styles stand in one element, where the last of its head stood, in their order; those
 * that come again, as with every drawing, once, without what compilers say of themselves, and
 * without the rules of classes that neither the page has nor `brought` are.
 */
export function withOneStyle(html: string, brought: ReadonlySet<string>): string {
  const styles = [...html.matchAll(STYLE)];
  const end = html.indexOf('</head>');
  const last = styles.findLast(({ index }) => end < 0 || index < end);
  if (!last) return html;
  const texts = styles.map(([, text = '']) => text.replace(COMMENT, '').trim());
  const own = new Set(classesOf(html));
  const all = usedOf(
    byLayer([...new Set(texts)].join('')),
    (name) => own.has(name) || brought.has(name),
  );
  return html.replace(STYLE, (_whole, _text, at: number) =>
    at === last.index ? `<style>${all}</style>` : '',
  );
}
