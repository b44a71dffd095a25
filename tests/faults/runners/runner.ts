import type { TestName } from '../fault.ts';

/** The name of a test taken apart. */
export interface Named {
  name: TestName;
  project: string;
  file: string;
  /** Words of its title; nothing for every test of the file. */
  title: string;
}

/** A test that was run, and whether it passed. */
export interface Ran {
  file: string;
  /** All titles that it stands under, and its own. */
  title: string;
  passed: boolean;
}

/**
 * Runs tests in a folder, all of one project, and gives each that was run; where one failure is
 * enough, it may leave out the rest. Throws an Error with what the program said, where they could
 * not be run.
 */
export type Runner = (
  folder: string,
  wanted: readonly Named[],
  project: string,
  oneIsEnough: boolean,
) => Promise<Ran[]>;

/** The files of tests, each once. */
export const filesOf = (wanted: readonly Named[]) => [...new Set(wanted.map(({ file }) => file))];

/** A pattern that fits all of their titles; nothing where all tests of a file are wanted. */
export const patternOf = (wanted: readonly Named[]) =>
  wanted.some(({ title }) => title === '')
    ? ''
    : wanted.map(({ title }) => title.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|');
