// citation-js and citeproc ship no types; citeproc.ts, locales.ts and ../imports/bibtex.ts are the only
// files that see these.
declare module '@citation-js/core' {
  /** An entry of a BibTeX file as it was read, before any of its fields is. */
  export interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string | number>;
  }
  export const plugins: {
    config: { get: (plugin: '@csl') => { locales: { get: (lang: string) => unknown } } };
    /** Reads one step: a file of BibTeX as its entries. Throws an Error with a message for programmers. */
    input: { chainLink: (text: string) => BibtexEntry[] };
  };
  export class Cite {
    constructor(input: unknown);
    data: Record<string, unknown>[];
  }
  export const logger: { level: 'silent' | 'warn' };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module 'citeproc' {
  export interface XmlNode {
    name: string;
    attrs: Record<string, string>;
    children: (XmlNode | string)[];
  }
  /** A date in CSL-JSON, and as the engine has it: a field for each part of its two ends. */
  type CslDate = Record<string, unknown> & { 'date-parts'?: number[][] };
  type EngineDate = Record<string, unknown>;
  /** How a kind of output writes what the engine makes. */
  export type Format = Record<string, unknown> & { text_escape: (text: string) => string };
  /** The part of an engine that sorts the cites of a cluster. */
  export interface SortingEngine {
    citation: { srt: { compareCompositeKeys: (a: Sortable, b: Sortable) => number } };
    retrieveItem: (id: string) => unknown;
  }
  /** The part of an engine that looks for quotation marks and tags in what it prints. */
  export interface MarkingEngine {
    fun: { flipflopper: { processTags: (blob: { blobs: string }) => void } };
    getTerm: (term: string) => string | undefined;
  }
  /** An engine that runs the steps of its style. */
  interface Running {
    tmp: { jump: { replace: (outcome: 'succeed' | 'fail') => void } };
  }
  /** A step of a style: the number of the next, unless its test or what it does says otherwise. */
  export interface Token {
    next: number;
    succeed: number;
    fail: number;
    test?: (item: unknown, cite: unknown) => boolean;
    execs: ((this: Token, state: Running, item: unknown, cite: unknown) => number | undefined)[];
    /** The macro that it calls. */
    postponed_macro?: string;
    strings: { sort_direction?: number };
  }
  /** The steps by which works, or cites, are sorted. */
  export interface SortArea {
    tokens: Token[];
  }
  /** An engine while it makes the steps of its style. */
  interface Building extends Record<'citation_sort' | 'bibliography_sort', SortArea> {
    build: { root: 'citation' | 'bibliography'; extension: '' | '_sort' };
    configureTokenList: (tokens: Token[]) => void;
  }
  type Sortable = readonly [unknown, { sortkeys: unknown[] }];
  const CSL: {
    Engine: {
      new (
        sys: { retrieveLocale: (lang: string) => unknown; retrieveItem: (id: string) => unknown },
        style: string,
        lang: string,
        forceLang: boolean,
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
      ): any;
      prototype: {
        dateParseArray: (this: unknown, date: CslDate) => EngineDate;
        processNumber: (
          this: { tmp: { shadow_numbers: Record<string, { plural?: number }> } },
          node: unknown,
          cite: { several?: boolean } | undefined,
          variable: string,
          type: string,
        ) => void;
      };
    };
    getSortKeys: (this: SortingEngine, item: unknown, area: 'citation_sort') => unknown[];
    Output: {
      Formats: { html: Format; [name: string]: Format };
      Formatters: Record<string, (state: { sys: { isChicago?: boolean } }, text: string) => string>;
    };
    SKIP_WORDS: string[];
    SINGLETON: number;
    Token: new (name: string, type: number) => Token;
    tokenExec: (this: Running, token: Token, item: unknown, cite: unknown) => number;
    expandMacro: (this: Building, call: Token, target: Token[]) => void;
    parseParticles: (name: { given: string }, normalise: boolean) => void;
    Util: {
      Names: {
        initializeWith: (
          this: unknown,
          state: unknown,
          name: string | undefined,
          terminator: string | false,
          tidyOnly?: boolean,
        ) => string;
      };
    };
    toLocaleLowerCase: (text: string) => string;
    XmlJSON: {
      prototype: {
        getNodesByName: (
          this: unknown,
          root: XmlNode,
          name: string,
          of?: string,
          found?: XmlNode[],
        ) => XmlNode[];
      };
    };
    POSITION_FIRST: number;
    POSITION_SUBSEQUENT: number;
    POSITION_IBID: number;
    POSITION_IBID_WITH_LOCATOR: number;
  };
  export default CSL;
}
