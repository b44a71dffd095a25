/** How a text is changed, so that it can be changed back. */
export type SetText = (text: Text, data: string) => void;

/** Punctuation that a mark stands behind. A possessive belongs to its word; no dash is among them. */
const STOPS = /^(?:[.,;:!?…)\]”]|’(?!\p{L}))+/u;

/**
 * Puts the mark of a note where the Chicago Manual of Style, MHRA and OSCOLA have it, and Pandoc
 * too: behind the punctuation that follows, and without a space before it. A name that the sentence
 * says stands before its mark, and keeps its space.
 */
export function placeMark(cluster: Element, setText: SetText): void {
  const stops = takeStops(cluster, setText);
  // marks beside each other keep their space, or they would be one number
  const first = isNamed(cluster) ? cluster : (clusterBeside(cluster) ?? cluster);
  putBefore(first, stops, setText);
}

/** Leaves out the stop behind a citation whose own words end in one, as a footnote's may. */
export function dropStop(cluster: Element, setText: SetText): void {
  const { nextSibling: after, textContent: words } = cluster;
  const isEnded = /[.?!][’”]*$/u.test(words ?? '');
  if (isEnded && isText(after) && after.data.startsWith('.')) setText(after, after.data.slice(1));
}

/** Leaves no space before punctuation where a citation says nothing. */
export function closeGap(cluster: Element, setText: SetText): void {
  const { previousSibling: before, nextSibling: after } = cluster;
  const isLast = after === null || (isText(after) && STOPS.test(after.data));
  if (isText(before) && isLast) setText(before, before.data.trimEnd());
}

/** Whether a name stands in a cluster before its mark. */
const isNamed = (cluster: Element) => Boolean(cluster.querySelector('a')?.previousSibling);

const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

function takeStops({ nextSibling: after }: Element, setText: SetText): string {
  const [stops = ''] = (isText(after) && STOPS.exec(after.data)) || [];
  if (isText(after) && stops) setText(after, after.data.slice(stops.length));
  return stops;
}

/** The first of several clusters that only spaces part from this one. */
function clusterBeside({ previousSibling: gap }: Element): Element | undefined {
  const before = isText(gap) && gap.data.trim() === '' ? gap.previousSibling : gap;
  const cluster = before as Element | null;
  if (cluster?.nodeType !== 1 || !cluster.classList.contains('cluster')) return undefined;
  return clusterBeside(cluster) ?? cluster;
}

/** Puts punctuation before the mark of a cluster, in place of the space there. */
function putBefore(cluster: Element, stops: string, setText: SetText): void {
  const before = cluster.previousSibling;
  if (isNamed(cluster)) cluster.querySelector('a')?.before(stops);
  else if (isText(before)) setText(before, before.data.trimEnd() + stops);
  // within the cluster it goes when the cluster's own words come back
  else cluster.prepend(stops);
}
