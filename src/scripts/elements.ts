type Child = Node | string;

/** Makes an element with attributes and children. Text is text: nothing of it is read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Fills an element with HTML that this site's own build wrote. */
export function fill(element: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  element.replaceChildren(template.content);
}

/** Adds styles that only a script's own elements need, once. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
