import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './test.ts';

/** What an author might paste, each with the directive that stops it. */
const PASTED: Record<string, (elsewhere: string) => string> = {
  'frame-src': (to) => `<iframe src="${to}/frame" title="A film"></iframe>`,
  'img-src': (to) => `<img src="${to}/image" alt="A picture">`,
  'media-src': (to) => `<audio src="${to}/sound"></audio>`,
  'object-src': (to) => `<object data="${to}/object"></object>`,
  'script-src-elem': (to) => `<script src="${to}/script"></script>`,
  'style-src-elem': (to) => `<link rel="stylesheet" href="${to}/style">`,
  'style-src-attr': (to) => `<p style="background: url(${to}/background)">Words</p>`,
  'base-uri': (to) => `<base href="${to}/">`,
  'form-action': (to) => `<form action="${to}/form"><button id="send">Send</button></form>`,
};

test('what is pasted into a page asks nothing of another site', async ({ page, noises }) => {
  const asked: string[] = [];
  const other = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.end();
  });
  await new Promise<void>((done) => {
    other.listen(0, 'localhost', done);
  });
  const elsewhere = `http://localhost:${(other.address() as AddressInfo).port}`;
  const pasted = Object.values(PASTED).map((markup) => markup(elsewhere));
  await page.route('./about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<main', () => `${pasted.join('')}<main`);
    await route.fulfill({ response, body });
  });
  await page.goto('./about/');
  await page.locator('#send').click({ noWaitAfter: true });
  const stopped = () =>
    noises
      .flatMap((noise) => /^error: blocked: (\S+)/u.exec(noise)?.[1] ?? [])
      .filter((directive, at, all) => all.indexOf(directive) === at)
      .sort();
  await expect.poll(stopped).toEqual(Object.keys(PASTED).sort());
  expect(asked).toEqual([]);
  noises.splice(0);
  other.close();
});
