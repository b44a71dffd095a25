import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../../src/bibliography/index.ts';

test('the public API of the library', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ACCESSED',
    'SEEN',
    'TRACING_STATES',
    'checkCitations',
    'countWorks',
    'createBibliography',
    'createFormatter',
    'createOriginals',
    'createStandalone',
    'didYouMean',
    'findCitations',
    'nearest',
    'parseSource',
    'problem',
    'readPeriod',
    'readWorks',
    'reportProblems',
    'sentences',
    'startOf',
    'withinPages',
    'withoutSeason',
    'worksSchema',
    'writeAccessDate',
    'writeEdtf',
  ]);
});

test('the types of the library', () => {
  const source = readFileSync(new URL('../../src/bibliography/index.ts', import.meta.url), 'utf8');
  const types = [...source.matchAll(/export type \{([^}]*)\}/gu)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  expect(types.filter(Boolean).sort()).toEqual([
    'AccessDate',
    'Bibliography',
    'BibliographyOptions',
    'Candidate',
    'CitationItem',
    'Cluster',
    'CslItem',
    'ExportFormat',
    'Fault',
    'Format',
    'FormattedCitations',
    'Found',
    'Label',
    'LabelCache',
    'LabelPart',
    'LinkState',
    'Links',
    'LocatedCluster',
    'Locator',
    'LocatorLabel',
    'Name',
    'NotePlace',
    'Originals',
    'ParsedFile',
    'Path',
    'Problem',
    'ReadWorks',
    'Seen',
    'SourceFile',
    'SourceLocation',
    'Standalone',
    'StandaloneOptions',
    'Style',
    'StyleKind',
    'Task',
    'Tracing',
    'TracingState',
    'Work',
    'WorkCounts',
  ]);
});
