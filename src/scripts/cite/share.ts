/** The button that hands an address to another program of the reader's, where the browser can. */
import words from '#words/citing.json' with { type: 'json' };
import { make } from '../elements.ts';

/**
 * A button that shares this page's title with the address that it is given, in a list; empty where
 * the browser shares nothing.
 */
export function shareButtons(addressOf: () => Promise<string>): HTMLButtonElement[] {
  if (!('share' in navigator)) return [];
  const button = make('button', { type: 'button' }, words.share);
  button.addEventListener('click', () => {
    const shared = addressOf().then((url) => navigator.share({ title: document.title, url }));
    // a reader who thinks better of it needs no message
    shared.catch(() => undefined);
  });
  return [button];
}
