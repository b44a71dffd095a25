/** What an author must know of a component to write it. */
export interface ComponentUse {
  /** The attributes that it needs; it has no others. */
  needs: readonly string[];
  /** Whether text stands between its two tags; else it has one tag alone. */
  holdsText: boolean;
}

const MARK: ComponentUse = { needs: ['id'], holdsText: false };

/** The components that texts are written with: src/components/prose/. */
export const COMPONENTS: Readonly<Record<string, ComponentUse>> = {
  Claim: MARK,
  Count: MARK,
  Outcome: MARK,
  Since: { needs: ['claims'], holdsText: true },
  Picture: { needs: ['id'], holdsText: true },
  Report: { needs: [], holdsText: false },
  Answer: { needs: ['id', 'question'], holdsText: true },
};

/** Components that the site itself makes of what an author writes, and what that is. */
export const MADE: Readonly<Record<string, string>> = {
  Citation: 'Write a citation as “[@bach-2012, p. 405]”.',
  ParagraphNumber: 'Take it out: every paragraph gets its number by itself.',
  Term: 'Take it out: each term of the glossary is explained where a section first uses it.',
};

/** How a component is written, as an example: `<Count id="…" />`. */
export function example(name: string, attributes?: string): string {
  const { needs, holdsText } = COMPONENTS[name] ?? { needs: [], holdsText: true };
  const given = attributes ?? needs.map((each) => ` ${each}="…"`).join('');
  return holdsText ? `<${name}${given}>` : `<${name}${given} />`;
}
