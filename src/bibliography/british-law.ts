import type { CslItem } from './works.ts';

/** Kinds of British law and of Parliament's papers that guides give a form of their own. */
export const LAW_TYPES = ['uk-act', 'uk-bill', 'uk-case', 'uk-debate'] as const;
export type LawType = (typeof LAW_TYPES)[number];

/**
 * What a style wants of British law: OSCOLA's own forms, the chapter number of an Act, and a comma
 * before its year.
 */
export interface LawForm {
  oscola: boolean;
  chapters: boolean;
  commaBeforeYear?: boolean;
}

/** Marks of American law in a record that names no jurisdiction. */
const AMERICAN = /\b(?:Pub\. ?L|U\. ?S|F\. ?(?:\dd|\dth|Supp)|Stat|C\. ?F\. ?R|Cong|H\. ?R)\b\.?/u;
const BRITAIN = /^(?:gb|uk|united kingdom|great britain|england|wales|scotland|northern ireland)/iu;

/** Series of law reports whose volumes are counted within a year, so that "[1932] AC 562" needs it. */
const BY_YEAR = /^(?:AC|QB|KB|Ch|Fam|P|WLR|All ER|ICR|IRLR|BCLC|SLT|SC)\b/u;

/**
 * A record of British law or of a debate in Parliament as guides to citing them want it: its name,
 * with the year that belongs to it, in `title`, and what identifies it in its series in
 * `call-number`. Every other record stays as it is, as does law of a `jurisdiction` elsewhere.
 */
export function asBritishLaw(work: CslItem, form: LawForm): CslItem {
  if (!isBritish(work)) return form.oscola ? withoutYear(work) : work;
  if (work.type === 'legislation' || work.type === 'regulation') return act(work, form);
  if (work.type === 'bill') return bill(work, form);
  if (work.type === 'legal_case') return legalCase(work);
  if (work.type === 'hearing') return isDebate(work) ? debate(work, form) : evidence(work);
  return work;
}

const yearOf = (date: CslItem['issued']) => date?.['date-parts']?.[0]?.[0];

const textOf = (work: CslItem, field: string) => {
  const value = work[field];
  return value === undefined ? '' : String(value);
};

function isBritish(work: CslItem): boolean {
  const jurisdiction = textOf(work, 'jurisdiction');
  if (jurisdiction) return BRITAIN.test(jurisdiction);
  return !['number', 'container-title', 'authority'].some((field) =>
    AMERICAN.test(textOf(work, field)),
  );
}

/** OSCOLA prints the year behind the name of any Act, also where the name ends in it. */
const withoutYear = (work: CslItem): CslItem =>
  work.type === 'legislation' && work.issued
    ? { ...work, title: yearApart(work.title ?? '')[0] }
    : work;

/** A record of law with no more than its guide prints. */
function law(
  type: LawType,
  { id, title, issued, accessed, URL, ...rest }: CslItem,
  parts: Record<string, string | undefined>,
): CslItem {
  const kept = { title, 'title-short': rest['title-short'], issued, accessed, URL, ...parts };
  const given = Object.entries(kept).filter(([, value]) => value !== undefined && value !== '');
  return { id, type, ...Object.fromEntries(given) };
}

/** "Localism Act 2011", "c. 20"; "Public Contracts Regulations 2015", "SI 2015/102". */
function act(work: CslItem, { chapters, oscola, commaBeforeYear }: LawForm): CslItem {
  const named = work.title ?? '';
  const [bare, inTitle] = yearApart(named);
  const year = inTitle ?? yearOf(work.issued);
  const title = inTitle || /\b\d{4}\b/u.test(named) || !year ? named : `${named} ${year}`;
  const number = designation(textOf(work, 'number') || textOf(work, 'chapter-number'));
  const isChapter = number.startsWith('c.');
  const isAct = isChapter || !number;
  return law('uk-act', work, {
    title: commaBeforeYear && isAct ? title.replace(/ (?=\d{4}$)/u, ', ') : title,
    'title-short': inTitle || title !== named ? bare : undefined,
    'call-number': isChapter && (!chapters || oscola) ? undefined : number,
  });
}

/** The name of an Act, and the year at its end or before the brackets that end it. */
const yearApart = (title: string): [bare: string, year?: string] => {
  const found = /^(.*\S) (\d{4})$/u.exec(title);
  return found ? [found[1] ?? '', found[2] ?? ''] : [title];
};

/** The number of an Act or instrument as it is cited: "c. 20", "asp 14", "SI 2015/102". */
function designation(number: string): string {
  const chapter = /^(?:c(?:h(?:apter)?)?\.?\s*)?(\d+|[ivxlcdm]+)$/iu.exec(number);
  if (chapter) return `c. ${chapter[1]}`;
  const instrument =
    /^(?:(S\.?S?\.?[IR]\.?|WSI|SR|NISI)\s*)?(\d{4})(?:\/|\s+No\.?\s*)(\d+)(.*)$/iu.exec(number);
  if (!instrument) return number;
  const [, series = 'SI', year, serial, more = ''] = instrument;
  return `${series.replaceAll('.', '').toUpperCase()} ${year}/${serial}${more}`;
}

/** OSCOLA: "Localism HC Bill (2010–11) [126]"; elsewhere "Localism Bill", "HC Bill 126 (2010–11)". */
function bill(work: CslItem, { oscola }: LawForm): CslItem {
  const written = textOf(work, 'number');
  const lords = /^HL\b/u.test(written) || /lords/iu.test(textOf(work, 'authority'));
  const serial = /(\d+[\w-]*)\]?$/u.exec(written)?.[1];
  const session = (textOf(work, 'chapter-number') || String(yearOf(work.issued) ?? '')).replace(
    '-',
    '–',
  );
  const house = `${lords ? 'HL' : 'HC'} Bill`;
  const sitting = session && `(${session})`;
  const title = (work.title ?? '').replace(/ \(?\d{4}(?:[-–]\d+)?\)?$/u, '');
  if (!oscola) {
    const parts = serial ? [house, serial, sitting] : [sitting];
    return law('uk-bill', work, { title, 'call-number': parts.filter(Boolean).join(' ') });
  }
  const inBrackets = serial && (lords ? serial : `[${serial}]`);
  return law('uk-bill', work, {
    title: title.replace(/ Bill$/u, ''),
    'call-number': [house, sitting, inBrackets].filter(Boolean).join(' '),
  });
}

/** "R (Miller) v Prime Minister", "[2019] UKSC 41, [2020] AC 373". */
function legalCase(work: CslItem): CslItem {
  const year = yearOf(work.issued);
  const number = textOf(work, 'number');
  const court = textOf(work, 'authority');
  const isNeutral = /^\[\d{4}\]/u.test(number);
  const neutral =
    isNeutral || !/^\d+$/u.test(number) || !/^[A-Z]{3,}/u.test(court)
      ? isNeutral && number
      : `[${year}] ${court} ${number}`;
  const report = reportOf(work, year);
  const decided = /^\[(\d{4})\]/u.exec(neutral || '')?.[1];
  const unreported = !neutral && !report ? [number, court].filter(Boolean).join(', ') : '';
  const courtOf = !neutral && report && court ? ` (${court})` : '';
  const dated = decided ? { ...work, issued: { 'date-parts': [[Number(decided)]] } } : work;
  return law('uk-case', dated, {
    // tells a style that the court stands in brackets
    authority: courtOf && court,
    'call-number': [neutral, report && report + courtOf, unreported].filter(Boolean).join(', '),
  });
}

/** Where a case is reported: "[2008] 1 AC 884", "(1999) 29 EHRR 245". */
function reportOf(work: CslItem, year: number | undefined): string {
  const series = textOf(work, 'container-title-short') || textOf(work, 'container-title');
  if (!series) return '';
  const volume = textOf(work, 'volume');
  const first = textOf(work, 'page-first') || /^[^-–,]+/u.exec(textOf(work, 'page'))?.[0];
  const inYear = BY_YEAR.test(series) || !volume ? `[${year}]` : `(${year})`;
  return [year && inYear, volume, series, first].filter(Boolean).join(' ');
}

const isDebate = (work: CslItem) =>
  ['container-title', 'number', 'genre'].some((field) =>
    /\bDeb\b|Hansard|parliamentary debates/iu.test(textOf(work, field)),
  );

/** "HC Deb 14 December 2011", "vol 537, col 777"; its date is part of its name, and so British. */
function debate(work: CslItem, { oscola }: LawForm): CslItem {
  const told = ['container-title', 'number', 'authority'].map((field) => textOf(work, field));
  const house = told.some((text) => /\bHL\b|Lords/u.test(text)) ? 'HL Deb' : 'HC Deb';
  const [year = 0, month = 1, day] = work.issued?.['date-parts']?.[0] ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  const long = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const volume = textOf(work, 'volume');
  const columns = textOf(work, 'page').replace('-', '–');
  const stop = oscola ? '' : '.';
  const places = [
    volume && `vol${stop} ${volume}`,
    columns && `${/[–,]/u.test(columns) ? 'cols' : `col${stop}`} ${columns}`,
  ];
  return law('uk-debate', work, {
    title: [house, day ? long : year || ''].filter(Boolean).join(' '),
    'title-short': undefined,
    'call-number': places.filter(Boolean).join(', '),
  });
}

/** Evidence to a committee is cited as a paper of the committee: guides have no other form. */
function evidence(work: CslItem): CslItem {
  const committee = textOf(work, 'section') || textOf(work, 'authority');
  return {
    ...work,
    type: 'report',
    ...(work.author || !committee ? {} : { author: [{ literal: committee }] }),
  };
}
