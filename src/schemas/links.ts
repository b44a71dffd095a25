import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/**
 * What opening an address can come to, and what that says of the source: it is there (`live`), it
 * is gone (`gone`), or nobody can tell from the answer (`unclear`).
 */
export const OUTCOMES = {
  /** It opens, and what our record says of it is there. */
  found: 'live',
  /** The same, at another address to which the old one leads for good. */
  moved: 'live',
  /** HTTP 404 or 410. */
  gone: 'gone',
  /** It opens, and the title that our record has is not there. */
  'other-words': 'unclear',
  /** The page says that there is no such page, under a status that says otherwise. */
  'says-gone': 'unclear',
  /** It leads to the first page of the site. */
  'home-page': 'unclear',
  /** It asks for a password or for payment. */
  login: 'unclear',
  /** The domain is for sale. */
  'for-sale': 'unclear',
  /** A file in which no words can be looked for, such as a picture. */
  'other-type': 'unclear',
  empty: 'unclear',
  /** It ended before all of it was there. */
  'cut-off': 'unclear',
  'too-large': 'unclear',
  /** HTTP 401, 402, 403 or 451, and others between 400 and 499. */
  refused: 'unclear',
  /** The site's robots.txt asks programs to stay away, or could not be read. */
  robots: 'unclear',
  /** HTTP 429, or 503 with a time to come back. */
  busy: 'unclear',
  /** HTTP 500 to 599. */
  'server-error': 'unclear',
  loop: 'unclear',
  slow: 'unclear',
  'no-such-host': 'unclear',
  'no-answer': 'unclear',
  'bad-certificate': 'unclear',
  /** An address within somebody's own network, which is never opened. */
  private: 'unclear',
} as const;

export type Outcome = keyof typeof OUTCOMES;

const address = (what: string) => z.url({ protocol: /^https?$/u }).describe(what);

/** A field that may be left out, and is explained where it is wrong. */
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().describe(schema.description ?? '');

/** A copy of a page in a web archive. */
const copySchema = z.strictObject({
  url: address('The address of the copy.'),
  of: maybe(day('The day of which the copy is.')),
  found: day('The day on which we found it in the archive.'),
});

/** What came of opening one address: content/data/links.yaml. */
export const linkSchema = z
  .strictObject({
    url: address('The address as works and texts write it.'),
    opened: maybe(day('The day on which it was last opened.')),
    outcome: z
      .enum(Object.keys(OUTCOMES) as [Outcome, ...Outcome[]])
      .optional()
      .describe(
        'What came of opening it, as “npm run links” writes it. Take the row out, and the address is opened anew.',
      ),
    status: z.int().min(100).max(599).optional().describe('The status of the last answer (HTTP).'),
    final: maybe(address('The address to which it led, where that is another one.')),
    title: maybe(text('The title of the page that opened.')),
    missing: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Words of our record that were looked for on the page and not found.'),
    'last-live': maybe(day('The last day on which it opened and was what our record says.')),
    copy: copySchema.optional(),
    'no-copy': maybe(day('The last day on which an archive was asked and had no copy.')),
  })
  .refine(({ opened, outcome }) => (opened === undefined) === (outcome === undefined), {
    path: ['outcome'],
    error: 'and “opened” go together: a day without what came of it says nothing',
  });
export type LinkResult = z.infer<typeof linkSchema>;

/** All results, each address once. */
export const linksSchema = z
  .array(linkSchema)
  .describe('What came of opening each outside address; written by “npm run links”.')
  .superRefine((rows, context) => {
    const seen = new Set<string>();
    for (const [index, { url }] of rows.entries()) {
      if (seen.has(url))
        context.addIssue({ code: 'custom', path: [index, 'url'], message: 'stands here twice' });
      seen.add(url);
    }
  });

/** How it stands with a source: `unopened` where nobody has opened its link, `nowhere` where it has none. */
export const HEALTH = ['live', 'copy', 'gone', 'unclear', 'unopened', 'nowhere'] as const;
export type Health = (typeof HEALTH)[number];

/** A source of the site and how it stands with it, as readers can take it away. */
export const sourceSchema = z.strictObject({
  id: text('The key of the work.'),
  name: text('The work as a sentence names it.'),
  title: maybe(text('Its title, in square brackets where it is ours.')),
  health: z
    .enum(HEALTH)
    .describe(
      'live (its link opened and the work was there), copy (the link is gone or there is none, and a copy is in an archive), gone, unclear (the link was opened, and nobody can tell), unopened (we have never opened the link), nowhere (our record has no link).',
    ),
  link: maybe(address('The link that was opened, or is to be.')),
  opened: linkSchema.shape.opened,
  outcome: linkSchema.shape.outcome,
  status: linkSchema.shape.status,
  final: linkSchema.shape.final,
  'page-title': linkSchema.shape.title,
  'last-live': linkSchema.shape['last-live'],
  copy: maybe(address('A copy in a web archive.')),
  'copy-of': copySchema.shape.of,
  'copy-opened': z
    .boolean()
    .optional()
    .describe('Whether we have opened that copy and found the work there.'),
});
export type SourceRow = z.infer<typeof sourceSchema>;
