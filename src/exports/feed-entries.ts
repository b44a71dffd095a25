/** What the feeds tell of: each edition once, and each correction once, as it stands on its page. */
import changes from '#words/changes.json' with { type: 'json' };
import register from '#words/corrections.json' with { type: 'json' };
import words from '#words/feeds.json' with { type: 'json' };
import { CORRECTIONS, editionPath, FEEDS } from '../addresses/paths.ts';
import { address } from '../addresses/absolute.ts';
import type { Bibliography } from '../bibliography/index.ts';
import type { EditionSummary } from '../site/changes.ts';
import { correctionPath, factsOf, type NamedCorrection } from '../site/corrections.ts';
import { escapeMarkup } from '../words/escape.ts';
import { site } from '../words/identity.ts';
import { dateInWords } from '../words/in-words.ts';
import { say } from '../words/message.ts';
import { writeAtom, type FeedEntry } from './atom.ts';

type References = Pick<Bibliography, 'label'>;

const list = (facts: readonly (readonly [name: string, html: string])[]) =>
  `<dl>${facts.map(([name, html]) => `<dt>${escapeMarkup(name)}</dt><dd>${html}</dd>`).join('')}</dl>`;

const link = (to: string, text: string) =>
  `<a href="${escapeMarkup(address(to))}">${escapeMarkup(text)}</a>`;

/** An edition, with the numbers of the paragraphs that it changed. */
function entryOfEdition({ number, date, added, edited, withdrawn }: EditionSummary): FeedEntry {
  const done = (
    [
      [changes.edited, edited],
      [changes.withdrawn, withdrawn],
      [changes.added, added],
    ] as const
  ).filter(([, paragraphs]) => paragraphs.length > 0);
  const lines = done.map(([what, paragraphs]) =>
    say(what, { paragraphs: paragraphs.map((each) => each.number).join(', ') }),
  );
  const html = [say(changes.summary, { edition: number, date: dateInWords(date) }), ...lines]
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join('');
  return {
    path: editionPath(number),
    title: say(words.edition, { edition: number }),
    html: `${html}<p>${link('/changes/', changes.title)}</p>`,
    date,
  };
}

/** A correction, with all that its page says of it. */
async function entryOfCorrection(
  correction: NamedCorrection,
  references: References,
): Promise<FeedEntry> {
  const { id, title, date, edition, seriousness, why, citation, places } = correction;
  const label = citation ? await references.label(citation.cluster) : [];
  const reasons = [escapeMarkup(why ?? ''), ...label.map(({ html }) => html)];
  const html = list([
    ...factsOf(correction).map(({ name, text }) => [name, escapeMarkup(text)] as const),
    ...(why === undefined ? [] : [[register.why, joined(reasons)] as const]),
    [
      register.where,
      places.map(({ name, to }) => (to ? link(to, name) : escapeMarkup(name))).join('; '),
    ],
    [register.made, escapeMarkup(say(register.madeOn, { date: dateInWords(date), edition }))],
  ]);
  return {
    path: correctionPath(id),
    title: say(words.correction, { seriousness: register.levels[seriousness], names: title }),
    html,
    date,
  };
}

const joined = ([why = '', ...label]: readonly string[]) =>
  label.length > 0 ? `${why} ${label.join('')}` : why;

const head = (feed: keyof typeof FEEDS, subtitle: string, page: string, since: string) => ({
  path: `/${FEEDS[feed]}`,
  title: say(words[feed].title, { site: site.name }),
  subtitle,
  author: site.author,
  page,
  rights: site.licenceName,
  since,
});

/** The feed of corrections, which tells from the day of the first edition on. */
export const feedOfCorrections = async (
  corrections: readonly NamedCorrection[],
  references: References,
  since: string,
): Promise<string> =>
  writeAtom(
    head('corrections', words.corrections.subtitle, CORRECTIONS, since),
    await Promise.all(corrections.map((each) => entryOfCorrection(each, references))),
  );

/** The feed of the whole site: an entry for each edition, one for each correction, and nothing else. */
export const feedOfSite = async (
  editions: readonly EditionSummary[],
  corrections: readonly NamedCorrection[],
  references: References,
  since: string,
): Promise<string> =>
  writeAtom(head('site', site.tagline, '/', since), [
    ...editions.map(entryOfEdition),
    ...(await Promise.all(corrections.map((each) => entryOfCorrection(each, references)))),
  ]);
