/** Takes a part of a page away as a document whose citations stay alive. */
import words from '#words/take-part.json' with { type: 'json' };
import publication from '#words/publication.json' with { type: 'json' };
import { editionPath, referencesFile } from '../../addresses/paths.ts';
import type { StyleId } from '../../addresses/style-names.ts';
import type { CslItem } from '../../bibliography/index.ts';
import type { Draft, DraftPiece } from '../../documents/document.ts';
import { draftOfPage } from '../../documents/draft-of-page.ts';
import { passageAt } from '../../notes/passage.ts';
import { site } from '../../words/identity.ts';
import { language } from '../../words/language.ts';
import { parts, say } from '../../words/message.ts';
import { builtPage } from '../built-page.ts';
import { chosenStyle } from '../cite/chosen-style.ts';
import { fetchFacts, permanent } from '../cite/citable.ts';
import { fetchJson } from '../own-files.ts';
import { takeDraft, Untaken } from './take.ts';
import { fetchWorks } from './works.ts';

/** What can be taken away: a section, or a claim or a case by its id on its page. */
export interface Part {
  kind: 'section' | 'claim' | 'case';
  slug: string;
  anchor: string;
}

/**
 * Has the browser save a part of a page, and says how that went, in words for the reader. Rejects
 * where the page or its citations cannot be fetched.
 */
export async function takePart(part: Part, format: 'docx' | 'odt'): Promise<string> {
  const draft = await draftOf(part);
  try {
    await takeDraft(draft, format, chosenStyle() as StyleId);
    return words.made;
  } catch (refusal) {
    if (refusal instanceof Untaken) return refusal.message;
    throw refusal;
  }
}

/** A part as a draft, which ends by saying where it is from. */
async function draftOf({ kind, slug, anchor }: Part): Promise<Draft> {
  const [page, citable] = await Promise.all([builtPage(slug), fetchFacts(slug)]);
  const { clusters, editionNumber: edition } = citable;
  const element =
    kind === 'section' ? page.querySelector('article') : passageAt(page, anchor)?.element;
  if (!element) throw new RangeError(`There is no ${kind} #${anchor} on /${slug}/.`);
  // a page that cites nothing has no list of works
  const works = clusters.length > 0 ? await worksOf(slug) : [];
  const kept = permanent(editionPath(edition, slug));
  const draft = draftOfPage(element, {
    language,
    address: kept,
    clusterOf: (each) => clusters.find(([anchors]) => anchors.includes(each))?.[1],
    works,
  });
  const address = kind === 'section' ? kept : `${kept}#${anchor}`;
  const title = say(publication.title, { title: draft.title, site: site.name });
  const from = parts<DraftPiece>(words.from, {
    page: linked(draft.title, address),
    site: linked(site.name, permanent('/')),
    edition: { kind: 'words', text: edition },
    licence: linked(site.licenceName, site.licence),
  });
  const content = from.map((piece): DraftPiece =>
    typeof piece === 'string' ? { kind: 'words', text: piece } : piece,
  );
  return { ...draft, title, blocks: [...draft.blocks, { kind: 'paragraph', content }] };
}

/** The works that a page cites, or all of them: a device that keeps the site has these together. */
const worksOf = (slug: string): Promise<CslItem[]> =>
  fetchJson(`/${referencesFile('json', slug)}`).then(
    (works) => works as CslItem[],
    async () => [...(await fetchWorks()).values()],
  );

const linked = (text: string, href: string): DraftPiece => ({ kind: 'words', text, href });
