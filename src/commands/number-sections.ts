import { excerpt, excerptOfChange } from '../checks/ledger.ts';
import type { Content } from '../loaders/content.ts';
import {
  fullNumber,
  renumber,
  type Doubt,
  type Ledger,
  type LedgerSection,
  type Making,
  type Overrules,
} from '../ledger/index.ts';
import { asRead } from '../markdown/index.ts';

/** What numbering all sections would make of the ledger. */
export interface Numbered {
  ledger: Ledger;
  /** What was decided, a line for each paragraph that did not simply stay; numbers are whole: "4.3A". */
  lines: string[];
  doubts: Doubt[];
}

const orderOf = (source: string) => Number(/^order:\s*(\d+)/mu.exec(source)?.[1] ?? 0);

/**
 * Numbers every section. A section that is new takes the number of its place, or the next one that
 * no section ever had; one that is gone keeps all of its numbers.
 */
export function numberSections(
  { sections, values }: Pick<Content, 'sections' | 'values'>,
  old: Ledger,
  making: Making,
  { same, other }: Overrules,
): Numbered {
  const documents = sections.toSorted((a, b) => orderOf(a.source) - orderOf(b.source));
  const ledger: Ledger = [...old];
  const lines: string[] = [];
  const doubts: Doubt[] = [];
  for (const { slug, source, blocks = [] } of documents) {
    const at = ledger.findIndex(({ section }) => section === slug);
    const known = ledger[at] ?? newSection(slug, orderOf(source), ledger);
    const whole = (number: string) => fullNumber(known.number, number);
    const earlier = (number: string) =>
      known.paragraphs.find((each) => each.number === number)?.text ?? '';
    const own = (numbers: ReadonlySet<string>) =>
      new Set(
        [...numbers].flatMap((each) =>
          each.startsWith(`${known.number}.`) ? [each.slice(`${known.number}.`.length)] : [],
        ),
      );
    const done = renumber(
      known.paragraphs,
      blocks.map(({ text }) => asRead(text, values)),
      making,
      { same: own(same), other: own(other) },
    );
    lines.push(
      ...done.decisions
        .filter(({ kind }) => kind !== 'unchanged')
        .map(
          ({ kind, number, text, of }) =>
            `${kind} ${whole(number)}${of ? ` (${kind === 'split' ? 'from' : 'see'} ${whole(of)})` : ''}: ${kind === 'edited' ? excerptOfChange(earlier(number), text) : excerpt(text)}`,
        ),
    );
    doubts.push(...done.doubts.map((doubt) => ({ ...doubt, number: whole(doubt.number) })));
    ledger.splice(at < 0 ? ledger.length : at, at < 0 ? 0 : 1, {
      ...known,
      paragraphs: done.entries,
    });
  }
  return { ledger, lines, doubts };
}

function newSection(section: string, order: number, ledger: Ledger): LedgerSection {
  const taken = ledger.map(({ number }) => number);
  const number = order > 0 && !taken.includes(order) ? order : Math.max(0, ...taken) + 1;
  return { section, number, paragraphs: [] };
}
