import fc from 'fast-check';

/** What an edit does to one file: its new text, another name for it, or that it is gone. */
export interface Edited {
  text?: string;
  name?: string;
  isGone?: boolean;
}

/** An edit of a file whose text is given. Places are parts of the text's length, from 0 to 1. */
export interface RandomEdit {
  /** Which file, as a part of their number. */
  file: number;
  what: string;
  edit: (text: string) => Edited;
}

/** What has a meaning in Markdown, MDX, YAML or in this site; a space at an end is a dot in the middle. */
const SIGNS = [
  ...'<>{}[]()*_`~|#!\\&%$"\'“’:;,.-–@^=?/+\t\n\r\f\v\0\u0007\u007F\u0085\u00A0\u00AD\u200B',
  ...[
    '\n\n',
    '\r\n',
    '\u001B[31m',
    '\u2028',
    '\u202E',
    '\uFEFF',
    '\uFFFD',
    '\uD800',
    '😀',
    'e\u0301',
    'ǅ',
  ],
  ...String.raw`-· *· 1.· >· #· ##· ···· :· ·# ?· -- --- *** ${'```'} ~~~ [@ [@hill-2012 @hill-2012 [@hill-2012,·p.·
    @{ [^1] [^1]:· []() ![]() [x][y] <br> <!--·x·--> <Since <Since> </Since> <Claim·id=" <Claim·/>
    <Count·id="x"·/> <Picture·id="road"> </ /> {/* */} {a,·b} export· import·x·from·"y" {1} &amp; &nbsp;
    &#0; \u0000 https:// www.gov.uk |·---·|·---:·| #x {#x} !!binary·x !a· &a· *a *Contested* <<:· <<:·*a
    %YAML·9 ... ---·a >- null ~ true yes 0 -1 1e999 .nan 0x1f 2012-13-45 [] {} [[]] __proto__:·x
    constructor toString id:· cites:· -·id:· <<<<<<<·HEAD =======`
    .split(/\s+/u)
    .map((sign) => sign.replaceAll('·', ' ')),
];

/** What a value of a field may be turned into. */
const VALUES =
  String.raw`· ~ 0 -1 1.0 true '' "" [] {} [~] [[]] {·a:·b·} [a,·b] [1] 2012 2012-06-31 '2012-06'
  2012/2010 *a &a·x &a·[*a] !x·y | > "x 'x @hill-2012 x:·y x·#y -·x ?·x a\b <b>x</b> **x** ı 1e999 .inf
  __proto__`
    .split(/\s+/u)
    .map((value) => value.replaceAll('·', ' '));

/** What a file may be called. */
const NAMES =
  `A·b.mdx x.MDX x.md constructor.mdx __proto__.mdx ..mdx é.mdx x.yaml x.json essay.mdx index.mdx
  404.mdx x .x x.mdx~ claims.yml ledger.yaml -.mdx #.mdx`
    .split(/\s+/u)
    .map((name) => name.replaceAll('·', ' '));

/** Anywhere, each place as likely as any other: numbers of their own are small ones as a rule. */
const place = fc.noBias(fc.nat({ max: 999_999 })).map((part) => part / 1_000_000);
const at = (part: number, of: number) => Math.min(Math.floor(part * of), Math.max(of - 1, 0));

/** Text out of signs and words. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(''));

const onLines = (what: string, edit: (lines: string[], a: number, b: number) => string[]) =>
  fc.tuple(place, place).map(([a, b]) => ({
    what: `${what} at ${a}, ${b}`,
    edit: (text: string): Edited => {
      const lines = text.split('\n');
      return { text: edit(lines, at(a, lines.length), at(b, lines.length)).join('\n') };
    },
  }));

/** Each kind of edit, the commonest first. */
const edits: readonly fc.Arbitrary<Omit<RandomEdit, 'file'>>[] = [
  fc.tuple(place, words).map(([where, put]) => ({
    what: `put ${JSON.stringify(put)} at ${where}`,
    edit: (text) => {
      const offset = at(where, text.length + 1);
      return { text: text.slice(0, offset) + put + text.slice(offset) };
    },
  })),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([where, length]) => ({
    what: `take out ${length} characters at ${where}`,
    edit: (text) => {
      const offset = at(where, text.length);
      return { text: text.slice(0, offset) + text.slice(offset + length) };
    },
  })),
  fc.tuple(place, words).map(([where, put]) => ({
    what: `write ${JSON.stringify(put)} for the word at ${where}`,
    edit: (text) => {
      const offset = at(where, text.length);
      return {
        text: text.slice(0, offset) + text.slice(offset).replace(/[\p{L}\p{N}-]+/u, () => put),
      };
    },
  })),
  fc.tuple(place, fc.constantFrom(...VALUES)).map(([where, value]) => ({
    what: `give a field the value ${JSON.stringify(value)} at ${where}`,
    edit: (text) => {
      const offset = at(where, text.length);
      const rest = text
        .slice(offset)
        .replace(/^(\s*(?:- )?[\w-]+:)(?: .*)?$/mu, (_all, field: string) => `${field} ${value}`);
      return { text: text.slice(0, offset) + rest };
    },
  })),
  onLines('take out lines', (lines, a, b) => [
    ...lines.slice(0, Math.min(a, b)),
    ...lines.slice(Math.min(Math.max(a, b), Math.min(a, b) + 6)),
  ]),
  onLines('double a line', (lines, a, b) => lines.toSpliced(b, 0, lines[a] ?? '')),
  onLines('swap lines', (lines, a, b) => lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')),
  onLines('indent a line', (lines, a) => lines.with(a, `  ${lines[a]}`)),
  onLines('begin a line farther out', (lines, a) =>
    lines.with(a, (lines[a] ?? '').replace(/^ {1,2}|^- /u, '')),
  ),
  onLines('join a line and the next', (lines, a) =>
    lines.toSpliced(a, 2, `${lines[a]}${lines[a + 1] ?? ''}`),
  ),
  onLines('put a line of another place here', (lines, a, b) =>
    lines.with(a, `${lines[a]} ${(lines[b] ?? '').trim()}`),
  ),
  place.map((where) => ({
    what: `cut off at ${where}`,
    edit: (text) => ({ text: text.slice(0, at(where, text.length)) }),
  })),
  fc
    .constantFrom<[string, (text: string) => string]>(
      ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
      ['with old line ends', (text) => text.replaceAll('\n', '\r')],
      ['in capitals', (text) => text.toUpperCase()],
      ['twice', (text) => text + text],
      ['with a mark before it', (text) => `\uFEFF${text}`],
      ['in two bytes a letter', (text) => text.replace(/./gsu, '$&\0')],
      ['with tabs', (text) => text.replaceAll('  ', '\t')],
    )
    .map(([what, edit]) => ({ what: `save all ${what}`, edit: (text) => ({ text: edit(text) }) })),
  fc.constantFrom(...NAMES).map((name) => ({ what: `rename to ${name}`, edit: () => ({ name }) })),
  fc.constant({ what: 'take away', edit: () => ({ isGone: true }) }),
];

/** Any edit of any of some files. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc
  .tuple(place, fc.oneof(...edits.map((arbitrary, at) => ({ arbitrary, weight: at < 4 ? 5 : 1 }))))
  .map(([file, edit]) => ({ file, ...edit, toString: () => `${edit.what}` }));
