/** The keys that every page answers to where scripts run, and what each is for. */
export const keys = {
  '/': 'search this site',
  n: 'go to the next section',
  p: 'go to the section before',
  '?': 'show this list',
} as const;

export type Key = keyof typeof keys;
