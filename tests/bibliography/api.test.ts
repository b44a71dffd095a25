import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../../src/bibliography/index.ts';

test('the public API of the library', () => {
  expect(Object.keys(library).sort()).toEqual([
    'checkCitations',
    'createBibliography',
    'didYouMean',
    'findCitations',
    'nearest',
    'parseSource',
    'problem',
    'readDate',
    'readWorks',
    'reportProblems',
    'sentences',
    'startOf',
    'withinPages',
  ]);
});

test('the types of the library', () => {
  const source = readFileSync(new URL('../../src/bibliography/index.ts', import.meta.url), 'utf8');
  const types = [...source.matchAll(/export type \{([^}]*)\}/gu)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  expect(types.filter(Boolean).sort()).toEqual([
    'Bibliography',
    'BibliographyOptions',
    'Candidate',
    'CitationItem',
    'Cluster',
    'CslItem',
    'ExportFormat',
    'Fault',
    'Found',
    'Label',
    'LabelPart',
    'LinkState',
    'Links',
    'Locator',
    'LocatorLabel',
    'Name',
    'ParsedFile',
    'Path',
    'Place',
    'PlacedCluster',
    'Problem',
    'ReadWorks',
    'Shelf',
    'SourceFile',
    'Style',
    'Tracing',
    'TracingState',
    'Work',
  ]);
});
