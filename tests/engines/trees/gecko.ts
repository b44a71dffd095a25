/** Gecko's own accessibility tree, from which it answers every screen reader. */
import { findFirefox } from '../firefox.ts';
import { startFirefox } from '../marionette.ts';
import { isLaidOut, shownTexts, type LaunchTree, type Tree } from './tree.ts';

export { isThere, packages } from '../firefox.ts';

/** What Firefox does to find out whether it can offer its reader view lays out text that nobody has come near. */
const PREFERENCES = { 'reader.parse-on-load.enabled': false };

/** Runs in the browser: its tree of the page that is shown. Gecko's interfaces are in no library of types. */
const READ = `
const [done] = arguments;
const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
const tree = { texts: [], nameless: [] };
const walk = (node) => {
  const role = service.getStringRole(node.role);
  if (role === 'text leaf') tree.texts.push(node.name ?? '');
  if (['heading', 'link', 'button'].includes(role) && !node.name) tree.nameless.push(role);
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
};
const page = service.getAccessibleFor(gBrowser.selectedBrowser);
if (page) walk(page);
done(tree);`;

export const launch: LaunchTree = async () => {
  const firefox = await startFirefox(findFirefox() ?? 'firefox', PREFERENCES);
  const ask = (run: () => unknown) => firefox.inPage(`return (${run.toString()})()`);
  return {
    name: firefox.name,
    async open(address) {
      await firefox.open(address);
      while (!(await ask(isLaidOut))) await new Promise((done) => setTimeout(done, 50));
    },
    shown: async () => (await ask(shownTexts)) as string[],
    tree: async () => (await firefox.inBrowser(READ)) as Tree,
    close: () => firefox.close(),
  };
};
