/** Chromium's accessibility tree (Chrome DevTools Protocol, Accessibility.getFullAXTree). */
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../browser.ts';
import { isLaidOut, shownTexts, type LaunchTree } from './tree.ts';

export const packages = ['chromium'];

const executablePath = await ensureBrowser().catch(() => undefined);

export const isThere = () => executablePath !== undefined;

/** Roles whose names are text of the page: a label's text is in the name of its control alone. */
const TEXTS = ['StaticText', 'radio', 'checkbox'];

export const launch: LaunchTree = async () => {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  return {
    name: `Chromium ${browser.version()}`,
    async open(address) {
      await page.goto(address);
      await page.waitForFunction(isLaidOut);
    },
    shown: () => page.evaluate(shownTexts),
    async tree() {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const read = inOrder(nodes).map(({ ignored, role, name }) => ({
        role: ignored ? '' : String(role?.value),
        name: String(name?.value ?? ''),
      }));
      return {
        texts: read.filter(({ role }) => TEXTS.includes(role)).map(({ name }) => name),
        nameless: read
          .filter(({ role, name }) => ['heading', 'link', 'button'].includes(role) && !name)
          .map(({ role }) => role),
      };
    },
    close: () => browser.close(),
  };
};

/** The nodes of a tree from its start to its end: the protocol lists them level by level. */
function inOrder<Node extends { nodeId: string; childIds?: string[] }>(nodes: Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child) : [];
    }),
  ];
  return nodes[0] ? walk(nodes[0]) : [];
}
