/** The citation style that a reader chose, kept on this device alone. */
import { recall, remember } from '../device.ts';

const KEY = 'citation-style';

/** The style that pages are made in. */
export const OWN_STYLE = 'harvard';

/** The id of the style that the reader chose on this device, or of the site's own. */
export const chosenStyle = (): string => recall(KEY) ?? OWN_STYLE;

/** Keeps a choice on this device; where the browser keeps nothing, it holds for this page alone. */
export const keepStyle = (style: string): boolean =>
  remember(KEY, style === OWN_STYLE ? '' : style);
