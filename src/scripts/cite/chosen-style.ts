/** The citation style that a reader chose, kept on this device alone (restyle.ts keeps it). */
import { recall } from '../device.ts';

/** What it is kept by. */
export const KEPT_AS = 'citation-style';

/** The style that pages are made in. */
export const OWN_STYLE = 'harvard';

/** The id of the style that the reader chose on this device, or of the site's own. */
export const chosenStyle = (): string => recall(KEPT_AS) ?? OWN_STYLE;
