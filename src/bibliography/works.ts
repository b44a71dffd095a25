import type { LinkState, Seen, TracingState } from './vocabulary.ts';

/** A person or body, in CSL's parts. */
export interface Name {
  family?: string;
  given?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
  suffix?: string;
}

/**
 * A date in CSL-JSON: one or two dates of year, month and day, or words where there are no numbers.
 * A year may have a season (1 to 4, or its name), and any date may be uncertain.
 */
export interface CslDate {
  'date-parts'?: number[][];
  literal?: string;
  season?: string | number;
  circa?: string | number | boolean;
}

/** A bibliographic record in CSL-JSON (csl-data schema 1.0.2). */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: Name[];
  editor?: Name[];
  issued?: CslDate;
  page?: string;
  DOI?: string;
  URL?: string;
  [field: string]: unknown;
}

/** Another work that the citing text may have meant. */
export interface Candidate {
  text: string;
  url?: string;
}

/** How sure it is which work was cited, what of it was seen, and what that rests on. */
export interface Tracing {
  state: TracingState;
  seen: Seen;
  /** A sentence or two for readers. */
  summary: string;
  /** The address where that was seen. */
  seenAt?: string;
  checked: string[];
  unchecked: string[];
  candidates: Candidate[];
  notes: string[];
}

/** Where a reader can open the work. */
export interface Links {
  live?: string;
  archived?: string;
  status: LinkState;
}

/** A work of the bibliography: its record, how it was traced, and where to find it. */
export interface Work {
  id: string;
  csl: CslItem;
  tracing?: Tracing;
  links: Links;
}
