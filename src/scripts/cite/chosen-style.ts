/** The citation style that a reader chose, kept on this device alone. */
const KEY = 'citation-style';

/** The style that pages are made in. */
export const OWN_STYLE = 'harvard';

/** The id of the style that the reader chose on this device, or of the site's own. */
export function chosenStyle(): string {
  try {
    return localStorage.getItem(KEY) ?? OWN_STYLE;
  } catch {
    return OWN_STYLE;
  }
}

/** Keeps a choice on this device, unless the browser stores nothing. */
export function keepStyle(style: string): void {
  try {
    if (style === OWN_STYLE) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, style);
  } catch {
    // the choice holds for this page alone
  }
}
