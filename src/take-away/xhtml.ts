const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const EPUB = 'http://www.idpf.org/2007/ops';
const ELEMENT = 1;
const TEXT = 3;

const escaped = (text: string) => text.replace(/[&<>"]/gu, (char) => `&#${char.codePointAt(0)};`);

/** A node and what is in it, as XML. Comments are left out. */
export function toXml(node: Node): string {
  if (node.nodeType === TEXT) return escaped(node.textContent ?? '');
  if (node.nodeType !== ELEMENT) return '';
  const element = node as Element;
  const name = element.localName;
  const namespace = name === 'svg' ? ` xmlns="${SVG}"` : '';
  const attributes = [...element.attributes]
    .filter((each) => each.name !== 'xmlns')
    .map((each) => ` ${each.name}="${escaped(each.value)}"`)
    .join('');
  const inside = [...element.childNodes].map(toXml).join('');
  // an element without an end tag may be empty in XML whatever it is (XML 1.0, 3.1)
  return inside
    ? `<${name}${namespace}${attributes}>${inside}</${name}>`
    : `<${name}${namespace}${attributes}/>`;
}

/** Text as it may stand in XML, in an attribute as well. */
export { escaped as xmlText };

/** A content document of an EPUB (EPUB 3.3, 6.1), with a body that is XML. */
export const contentDocument = (language: string, title: string, body: string) =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="${XHTML}" xmlns:epub="${EPUB}" lang="${language}" xml:lang="${language}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${body}</body>
</html>
`;
