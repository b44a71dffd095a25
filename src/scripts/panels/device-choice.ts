/**
 * Sets a reader's choice for this page, as a `data-` attribute of its root, and keeps it for the
 * next one where the browser keeps anything (before-paint.js reads it). An empty one is none.
 */
export function keepChoice(key: 'theme' | 'quiet' | 'keys', value: string): void {
  const { documentElement: root } = document;
  if (value) root.setAttribute(`data-${key}`, value);
  else root.removeAttribute(`data-${key}`);
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // chosen for this page alone
  }
}
