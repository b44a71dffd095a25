/** WebKitGTK’s MiniBrowser as Debian packs it, on a screen of its own, driven by Selenium over WebDriver. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Key as CodePoint, Origin } from 'selenium-webdriver';
import { ServiceBuilder } from 'selenium-webdriver/safari.js';
import { onPath } from '../debian.ts';
import type { InPage, Key, Launch, Point, Skill } from './session.ts';

export const packages = ['webkit2gtk-driver', 'xvfb'];
/** Its driver makes a click of a touch, sees no more than the window, and knows no print: tests/paper/ has that in another way. */
export const skills: ReadonlySet<Skill> = new Set();

const BROWSERS = ['x86_64', 'aarch64', 'i386', 'arm'].flatMap((machine) =>
  ['4.1', '6.0', '4.0'].flatMap((version) => {
    const folder = `/usr/lib/${machine}-linux-gnu${machine === 'arm' ? 'eabihf' : ''}`;
    return `${folder}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`;
  }),
);
const find = () => BROWSERS.find(existsSync);

export const isThere = () =>
  find() !== undefined && ['WebKitWebDriver', 'Xvfb'].every((name) => onPath(name).length > 0);

/** Else the browser’s toolbar keeps its window wider than a telephone. */
const NARROW = '* { min-width: 0; padding: 0; font-size: 1px; }';

/** More than a window is wider than its page, in pixels, and less than any two widths that are tried differ. */
const FRAME = 200;

const KEYS: Record<Key, string> = {
  Tab: CodePoint.TAB,
  Enter: CodePoint.ENTER,
  Shift: CodePoint.SHIFT,
  Control: CodePoint.CONTROL,
  Escape: CodePoint.ESCAPE,
  ArrowDown: CodePoint.ARROW_DOWN,
  c: 'c',
  v: 'v',
};

/** WebDriver hears nothing of a page: this listens from when it is loaded. What came before is heard in Firefox alone. */
const listen = () => {
  const noises: string[] = [];
  Object.assign(globalThis, { noises });
  addEventListener('error', ({ message }) => noises.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => noises.push(`error: ${String(reason)}`));
  for (const level of ['error', 'warn', 'info', 'log']) {
    Object.assign(console, {
      [level]: (...said: unknown[]) => noises.push(`${level}: ${said.join(' ')}`),
    });
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    noises.push(`blocked: ${violatedDirective} ${blockedURI}`),
  );
};
const lacking = () => Promise.reject(new Error('This driver lacks the skill.'));
const heard = () => (globalThis as { noises?: string[] }).noises?.splice(0) ?? [];

export const launch: Launch = async () => {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, '.config/gtk-3.0'), { recursive: true });
  writeFileSync(join(home, '.config/gtk-3.0/gtk.css'), NARROW);
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const DISPLAY = `:${(await firstOf(screen)).trim()}`;
  // started as Safari's driver is: both take a port, and answer at the loopback address alone
  const service = new ServiceBuilder(onPath('WebKitWebDriver')[0] ?? 'WebKitWebDriver')
    .setEnvironment({
      ...(process.env as Record<string, string>),
      DISPLAY,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      HOME: home,
    })
    .build();
  const driver = await new Builder()
    .usingServer(await service.start())
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: find(), args: ['--automation', '--dark-mode'] },
    })
    .build();
  const evaluate = <Args extends unknown[], Result>(run: InPage<Args, Result>, ...args: Args) =>
    driver.executeScript<Result>(run, ...args);
  const pointer = ([x, y]: Point) =>
    driver.actions().move({ x, y, duration: 50, origin: Origin.VIEWPORT });
  const sizeTo = (width: number, height: number) =>
    driver.manage().window().setRect({ x: 0, y: 0, width, height });
  /** The size of the page, once it has heard that its window is about that wide. */
  const sizeNear = async (width: number) => {
    const isNear = async () => Math.abs((await evaluate(() => innerWidth)) - width) < FRAME;
    await driver.wait(isNear, 5000, `The page never was about ${width} px wide.`);
    return evaluate(() => [innerWidth, innerHeight] as const);
  };
  const capabilities = await driver.getCapabilities();

  return {
    name: `${capabilities.getBrowserName()} ${capabilities.getBrowserVersion()}`,
    async open(address) {
      await driver.get(address);
      await evaluate(listen);
    },
    back: () => driver.navigate().back(),
    evaluate,
    point: (to) => pointer(to).perform(),
    click: (at) => pointer(at).click().perform(),
    touch: lacking,
    print: lacking,
    capture: lacking,
    press(key, ...held) {
      const actions = driver.actions();
      for (const each of held) actions.keyDown(KEYS[each]);
      actions.sendKeys(KEYS[key]);
      for (const each of held) actions.keyUp(KEYS[each]);
      return actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    async resize(width, height) {
      // a window has a frame and a toolbar, whose size only trying shows
      await sizeTo(width, height);
      const [inner, tall] = await sizeNear(width);
      await sizeTo(2 * width - inner, 2 * height - tall);
    },
    noises: () => evaluate(heard),
    async close() {
      await driver.quit();
      await service.kill();
      await ended(screen);
      try {
        rmSync(home, { recursive: true, force: true });
      } catch {
        // a desktop's services may still hold a folder in it, which the system clears with its other temporary ones
      }
    },
  };
};

/** What Xvfb says first on its third channel: the number of the screen that it has taken. */
const firstOf = (screen: ChildProcess) =>
  new Promise<string>((said, failed) => {
    screen.stdio[3]?.once('data', (data: Buffer) => said(String(data)));
    screen.on('close', () => failed(new Error('Xvfb has no screen to give.')));
  });

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    child.on('close', () => done());
    child.kill();
  });
