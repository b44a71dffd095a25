import {
  parseSource,
  problem,
  type Problem,
  type SourceFile,
  type SourceLocation,
} from '../bibliography/index.ts';
import { changesOf, fullNumber, isWithdrawn, versionsOf, type Entry } from '../ledger/index.ts';
import type { Content } from '../loaders/content.ts';
import { asRead } from '../markdown/index.ts';
import { placeOf } from '../schemas/corrections.ts';
import { placesIn } from './corrections.ts';
import { readEditions } from './editions.ts';
import { checkKeptCorrections } from './kept-corrections.ts';
import { excerpt } from './ledger.ts';
import { checkOldFigures } from './old-figures.ts';

/**
 * Checks that corrections and the ledger agree on what each edition changed: a paragraph that an
 * edition edited or took out is named by a correction of that edition, be it of mere wording, and a
 * correction names no paragraph that its edition left as it was. Corrections agree with the editions
 * that are closed, too. A row that may still have an old figure is a warning.
 */
export function checkTold(content: Content): Problem[] {
  return [
    ...untold(content),
    ...unchanged(content),
    ...checkKeptCorrections(content),
    ...checkOldFigures(content),
  ];
}

/** A paragraph that an edition changed, or that a correction of it names: "2.3 in 1.1". */
const change = (number: string, edition: string) => `${number} in ${edition}`;

function untold(content: Content): Problem[] {
  const told = new Set(
    placesIn(content.table('corrections')).flatMap(({ where, edition }) =>
      where.map((each) => change(each, edition)),
    ),
  );
  const locationOf = locationsOf(content);
  return content.ledger.flatMap((section, at) =>
    section.paragraphs.flatMap((entry, index) => {
      const number = fullNumber(section.number, entry.number);
      return changesOf(entry)
        .filter((edition) => !told.has(change(number, edition)))
        .map((edition) => {
          const isGone = isWithdrawn(entry) && entry.withdrawn === edition;
          return problem(locationOf(section.section, entry, [at, index]), excerpt(entry.text), {
            what: `Edition ${edition} ${isGone ? 'took out' : 'changed'} paragraph ${number}, which was published before, and no correction says so.`,
            cure: cureFor(number, edition, content),
          });
        });
    }),
  );
}

/** A row to copy, not yet sound, so that nobody forgets to fill it in; or a row that is there already. */
function cureFor(number: string, edition: string, content: Content): string {
  const { editions } = readEditions(content.table('editions'));
  const { date = '' } = editions.find((each) => each.number === edition) ?? {};
  const table = content.table('corrections');
  const isFirst = !table || !placesIn(table).some((each) => each.edition === edition);
  return `${
    isFirst
      ? ''
      : `If a correction of edition ${edition} tells why already, add '${number}' to its “where”. Otherwise: `
  }Add this row to content/data/corrections.yaml and fill it in. Whatever has changed for one reason stands in one “where”, a row of a table as well: ['${number}', counts/essay-2013]. For mere wording write “seriousness: wording” and leave out “said”, “says”, “why” and “sources”; such a row may list many paragraphs. “npm run new -- correction” asks for the same.
- id: paragraph-${number.replace('.', '-').toLowerCase()}-in-edition-${edition.replace('.', '-')}
  date: '${date}'
  edition: '${edition}'
  where: ['${number}']
  seriousness: wrong
  said: ''
  says: ''
  why: ''
  sources: []`;
}

/** Where a paragraph stands: in its section or, where that has its words no longer, in the ledger. */
function locationsOf(content: Content) {
  const source: SourceFile = content.files.ledger ?? { file: 'content/ledger.yaml', text: '' };
  let ledger: ReturnType<typeof parseSource> | undefined;
  return (section: string, entry: Entry, [at, index]: [number, number]): SourceLocation => {
    const { blocks = [] } = content.sections.find(({ slug }) => slug === section) ?? {};
    const block = isWithdrawn(entry)
      ? undefined
      : blocks.find(({ text }) => asRead(text, content.values) === entry.text);
    if (block) return block.location;
    ledger ??= parseSource(source);
    const { file, line, column } = ledger.locationOf([at, 'paragraphs', index]);
    return { file, line, column };
  };
}

function unchanged(content: Content): Problem[] {
  const table = content.table('corrections');
  if (!table) return [];
  const editions = new Map(
    content.ledger.flatMap(({ number, paragraphs }) =>
      paragraphs.map((entry) => [
        fullNumber(number, entry.number),
        // one that is new in an edition may be what corrects it
        [...versionsOf(entry).map(({ edition }) => edition), ...changesOf(entry)],
      ]),
    ),
  );
  return placesIn(table).flatMap(({ where, edition, at }) =>
    where.flatMap((each, index) => {
      const place = placeOf(each);
      const known = place?.kind === 'paragraph' ? editions.get(place.number) : undefined;
      if (!known || known.includes(edition)) return [];
      const { text, ...location } = table.locationOf([at, 'where', index]);
      return [
        problem(location, text, {
          what: `Edition ${edition} left paragraph ${each} as it was.`,
          cure: 'Name the paragraph that was changed, or take the number out. If you have just changed it, run “npm run number” first.',
        }),
      ];
    }),
  );
}
