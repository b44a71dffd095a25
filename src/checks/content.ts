import { mapSite } from '../addresses/site-map.ts';
import { pagePath } from '../addresses/paths.ts';
import { checkCitations, type Problem } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import { pageSchema, sectionSchema } from '../schemas/documents.ts';
import { checkClaims } from './claims.ts';
import { checkCorrections } from './corrections.ts';
import { readEditions } from './editions.ts';
import { checkFiles } from './files.ts';
import { checkFieldWords, checkFrontMatter } from './front-matter.ts';
import { checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import { mappedContent } from './mapped-content.ts';
import { checkMarkup } from './markup.ts';
import { checkNames, checkOrder } from './names.ts';
import { checkPictures, checkValues } from './pictures.ts';
import { knownWorks } from './mistyped-citations.ts';
import { checkProse } from './prose.ts';
import { checkRelations } from './relations.ts';
import { checkRunningOn } from './runs-on.ts';
import { checkStructure } from './structure.ts';
import { checkTables } from './tables.ts';
import { checkTags } from './tags.ts';
import { checkWritten } from './unwritten.ts';
import { checkWords } from './words.ts';
import { checkUncited, unreadWorks } from './works.ts';

/**
 * Checks all content at once: every work, citation, heading, link and claim. Reports every
 * mistake of every file; throws nothing.
 */
export function checkContent(content: Content): Problem[] {
  const { sections, pages } = content;
  const { works, problems, unread } = content.works;
  const byId = new Map([...unreadWorks(unread), ...works].map((work) => [work.id, work]));
  const known = knownWorks(byId);
  const documents = [...sections, ...pages];
  const tables = checkTables(content.data, byId);
  const site = mapSite(mappedContent(content, tables, byId));
  return [
    ...checkFiles(content.files.others ?? []),
    ...checkWords(content.files.words ?? []),
    ...problems,
    ...tables.problems,
    ...checkRelations(content.data, tables.ids),
    ...sections.flatMap((section) => checkFrontMatter(section, sectionSchema)),
    ...pages.flatMap((page) => checkFrontMatter(page, pageSchema)),
    ...documents.flatMap((each) => checkFieldWords(each, (id) => byId.has(id))),
    ...documents.flatMap((each) => each.problems),
    ...documents.flatMap(checkMarkup),
    ...checkImages(documents, content.files.images ?? []),
    ...documents.flatMap(checkTags),
    ...documents.flatMap(checkStructure),
    ...documents.flatMap(checkRunningOn),
    ...documents.flatMap(checkWritten),
    ...documents.flatMap((each) => checkProse(each, known)),
    ...documents.flatMap(({ document, slug }) =>
      document
        ? [...checkCitations(document.located, byId), ...checkLinks(document, pagePath(slug), site)]
        : [],
    ),
    ...checkNames(sections, pages),
    ...checkOrder(sections),
    ...checkHeadings(sections, works),
    ...pages.flatMap((page) => checkHeadings([page], works)),
    ...checkClaims(sections, pages, content.table('claims')),
    ...checkCorrections(content.table('corrections'), {
      ledger: content.readLedger?.problems.length ? undefined : content.ledger,
      rows: tables.ids,
      works: [...byId.keys()],
      pages: documents.map(({ slug }) => slug),
      site,
      editions: readEditions(content.table('editions')).editions,
      claims: content.table('claims')?.value,
    }),
    ...documents.flatMap(({ document }) => checkValues(document?.values ?? [], tables.ids)),
    ...checkPictures(documents.flatMap(({ document }) => document?.pictures ?? [])),
    ...checkUncited(documents, { files: content.data, ...tables }, works, content.files.references),
  ];
}
