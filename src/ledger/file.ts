import { parseSource, problem, type Problem, type SourceFile } from '../bibliography/index.ts';
import { stringify } from 'yaml';
import { ledgerSchema, type Ledger } from './ledger.ts';

const HEAD = `# The number of every paragraph that was ever published, and its text when it last changed.
# Written by "npm run number"; not to be edited by hand. A number is never used again.
`;
const CURE = 'Take the file as it was last committed, then run “npm run number”.';

/** The ledger as a file's text, the same for the same ledger. */
export const writeLedger = (ledger: Ledger): string =>
  HEAD +
  stringify(ledger, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });

/** Reads a ledger and reports what keeps it from being one: it is never mended by guessing. */
export function readLedger(source: SourceFile): { ledger: Ledger; problems: Problem[] } {
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/mu.exec(source.text);
  if (conflict) {
    const line = source.text.slice(0, conflict.index).split('\n').length;
    return {
      ledger: [],
      problems: [
        problem({ file: source.file, line, column: 1 }, conflict[0], {
          what: 'Two versions of the ledger were merged and their conflict was left in it.',
          cure: CURE,
        }),
      ],
    };
  }
  const parsed = parseSource(source);
  if (parsed.problems.length > 0) return { ledger: [], problems: parsed.problems };
  const result = ledgerSchema.safeParse(parsed.value ?? []);
  const problems = (result.error?.issues ?? []).map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const { text, ...location } = parsed.locationOf(path);
    return problem(location, text.split('\n')[0] ?? '', {
      what:
        issue.code === 'custom'
          ? `“${String(path.at(-1))}” ${issue.message}.`
          : 'This is not an entry of the ledger.',
      cure: CURE,
    });
  });
  const ledger = result.data ?? [];
  for (const [index, { paragraphs }] of ledger.entries()) {
    const seen = new Set<string>();
    for (const [at, { number }] of paragraphs.entries()) {
      if (seen.has(number)) {
        const { text, ...location } = parsed.locationOf([index, 'paragraphs', at, 'number']);
        problems.push(
          problem(location, text, { what: `The number ${number} was given twice.`, cure: CURE }),
        );
      }
      seen.add(number);
    }
  }
  return { ledger: problems.length > 0 ? [] : ledger, problems };
}
