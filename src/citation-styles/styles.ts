import { citationStyleNames, type StyleId } from '../addresses/style-names.ts';
import type { Style } from '../bibliography/index.ts';

/** A citation style that readers can choose, without the files that it is made of. */
export interface StyleOnOffer extends Pick<Style, 'lang'> {
  /** Its name in addresses. */
  id: StyleId;
  /** Its name for readers, with the edition that it follows. */
  name: string;
  /** Its name among CSL styles, which its file has. */
  csl: string;
  /** How reference managers know it: the id in its file. */
  uri: string;
  /** The words between a source and the work that cites it: "cited in". */
  citedIn: string;
}

const BRITISH = 'en-GB';
// an American style keeps American quotation marks and dates
const AMERICAN = 'en-US';

const files: Record<StyleId, readonly [csl: string, lang: string]> = {
  harvard: ['harvard-cite-them-right', BRITISH],
  apa: ['apa', AMERICAN],
  mla: ['modern-language-association', AMERICAN],
  'chicago-author-date': ['chicago-author-date', AMERICAN],
  'chicago-notes': ['chicago-notes-bibliography', AMERICAN],
  mhra: ['mhra-notes', BRITISH],
  oscola: ['oscola', BRITISH],
  vancouver: ['nlm-citation-sequence', AMERICAN],
  ieee: ['ieee', AMERICAN],
};

const idsOfStyles = Object.keys(files) as StyleId[];

/** Every style on offer, the site's own first. */
export const stylesOnOffer: readonly StyleOnOffer[] = idsOfStyles.map((id) => {
  const [csl, lang] = files[id];
  return {
    id,
    name: citationStyleNames[id],
    csl,
    lang,
    uri: `http://www.zotero.org/styles/${csl}`,
    citedIn: id === 'apa' ? 'as cited in' : 'cited in',
  };
});
