/** Where the frame of a copy holds what is copied. */
const PLACE = '<div class="edition-copy"></div>';
/** What the frame has in its head as well. */
const IN_BOTH = /<meta (?:charset|name="viewport")[^>]*>/gu;

function between(html: string, start: string, end: string): string {
  const [from, to] = [html.indexOf(start), html.lastIndexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`A copy has no “${start}…${end}”.`);
  return html.slice(from + start.length, to);
}

/**
 * A frame with a copy in it: the head and the body of the copy, byte for byte, within those of the
 * frame. Throws a RangeError where the frame has no place for it, or where the copy is no document
 * with a head and a body.
 */
export function framed(frame: string, copy: string): string {
  const head = between(copy, '<head>', '</head>').replace(IN_BOTH, '');
  const body = between(copy, '<body>', '</body>');
  if (!frame.includes(PLACE)) throw new RangeError('The frame has no place for a copy.');
  return frame
    .replace(PLACE, () => PLACE.replace('><', () => `>${body}<`))
    .replace('</head>', () => `${head}</head>`);
}
