import words from '#words/keys.json' with { type: 'json' };

/** The keys that every page answers to where scripts run, and what each is for. */
export const keys = words.does;

export type Key = keyof typeof keys;
