/** A built site that the tests ask, by the name that {@link Suite.sites} gives its folder. */
export type SiteName = 'root' | 'sub-path' | 'other';

/** Text put in the place of other text. */
export interface Edit {
  /** A path or a glob: the names of scripts and styles end in a hash. */
  file: string;
  find: string | RegExp;
  put: string;
  /** How often the text must be found in the files together; once where nothing is said. */
  times?: number;
}

/** Text put behind all that a file has. */
export interface Addition {
  file: string;
  add: string;
}

/** A file taken away. */
export interface Removal {
  remove: string;
}

/** One file put in the place of another. */
export interface Replacement {
  file: string;
  from: string;
}

export type Change = Edit | Addition | Removal | Replacement;

/**
 * A test that should see a fault: a file, or “file › words of the test's title”. The tests of a
 * browser may name a project before it: “narrow: tests/journeys/access.spec.ts › what is pressed”.
 */
export type TestName = string;

/** Something wrong that no reader, author or program should ever meet, and who should notice. */
export interface Fault {
  /** Its own, in small letters and hyphens. */
  name: string;
  /** What the tests promise and this fault breaks, in plain words. */
  promise: string;
  /** What is spoiled: files of a built site, the code, or the content. */
  of: 'built' | 'code' | 'content';
  /** Of which site, where it is built files; the one at the root where nothing is said. */
  site?: SiteName;
  changes: readonly Change[];
  /** Leaves a page the content policy it has, which else allows the styles that were put into it. */
  keepsPolicy?: true;
  /** The tests that should see it; one that does is enough. */
  seenBy: readonly TestName[];
}
