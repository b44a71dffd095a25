/**
 * Roles of WAI-ARIA's Digital Publishing module (DPUB-ARIA 1.1), as attributes to spread on an
 * element: Astro's own types know only the core roles.
 */
const role = (name: `doc-${string}`): Record<string, string> => ({ role: name });

/** A link from the text to an entry of the reference list. */
export const biblioref = role('doc-biblioref');
/** A list of references. */
export const bibliography = role('doc-bibliography');
/** A link from an entry back to the text. */
export const backlink = role('doc-backlink');
