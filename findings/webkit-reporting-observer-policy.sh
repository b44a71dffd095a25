#!/usr/bin/env bash
# In WebKitGTK a ReportingObserver hears nothing of what a Content-Security-Policy blocks.
#
# The guess: `new ReportingObserver(hear, { types: ['csp-violation'], buffered: true })` tells of
# every violation, also of those before it was made, as it does in Chromium.
# What happens (WebKitGTK 2.50): the class is there, takes the type and is silent, for what was
# blocked before and for what is blocked while it listens, while the event securitypolicyviolation
# fires as it should. With "report-to" in the policy it hears both: CSP 3 (5.5) makes a report where
# a policy names an endpoint for it, while Chromium tells observers in any case. A test that asks an
# observer whether anything was blocked passes in WebKit whatever was.
#
# Needs WebKitGTK: webkit2gtk-driver and xvfb of Debian.
set -euo pipefail
command -v WebKitWebDriver Xvfb >/dev/null
browser=$(ls /usr/lib/*/webkit2gtk-4.*/MiniBrowser | head -n 1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent selenium-webdriver@4.49.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { Builder } from 'selenium-webdriver';
import { ServiceBuilder } from 'selenium-webdriver/safari.js';

const PAGE = '<!doctype html><html lang="en"><title>A page</title><body><script>1</script></body></html>';
const POLICIES = { '/plain': "script-src 'self'", '/report-to': "script-src 'self'; report-to here" };
const server = createServer(({ url }, response) => {
  response.writeHead(200, {
    'Content-Type': 'text/html',
    'Content-Security-Policy': POLICIES[url] ?? '',
    'Reporting-Endpoints': 'here="/reports"',
  });
  response.end(PAGE);
}).listen(0);
const service = new ServiceBuilder('WebKitWebDriver').build();
const driver = await new Builder()
  .usingServer(await service.start())
  .withCapabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: process.argv[2], args: ['--automation'] },
  })
  .build();
const capabilities = await driver.getCapabilities();
console.log(capabilities.getBrowserName(), capabilities.getBrowserVersion());
/** Opens a page that blocks one script as it loads and one when an observer is there. */
async function heardAt(path) {
  await driver.get(`http://localhost:${server.address().port}${path}`);
  const heard = await driver.executeScript(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
    const reports = [];
    const events = [];
    const hear = (more) => reports.push(...more);
    new ReportingObserver(hear, { types: ['csp-violation'], buffered: true }).observe();
    document.addEventListener('securitypolicyviolation', () => events.push('violation'));
    await pause();
    const before = reports.length;
    document.body.append(Object.assign(document.createElement('script'), { textContent: '2' }));
    await pause();
    return { before, since: reports.length - before, events: events.length };
  });
  console.log(POLICIES[path], '\n  reports of before, reports since, events since:', heard);
  return heard;
}
const [plain, reported] = [await heardAt('/plain'), await heardAt('/report-to')];
await driver.quit();
await service.kill();
server.close();
assert.deepEqual(plain, { before: 0, since: 0, events: 1 });
assert.deepEqual(reported, { before: 1, since: 1, events: 1 });
JS
HOME=$folder GDK_BACKEND=x11 NO_AT_BRIDGE=1 xvfb-run -a node try.mjs "$browser"
