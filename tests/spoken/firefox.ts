import { execFileSync } from 'node:child_process';
import { onPath } from '../debian.ts';
import { startFirefox } from '../engines/marionette.ts';
import type { InPage } from '../engines/session.ts';
import type { Desktop } from './desktop.ts';

/** The one window of a desktop. */
export interface Window {
  name: string;
  open(address: string): Promise<void>;
  evaluate<Args extends unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses a key, by its name in X11, on the keyboard: a screen reader hears of no other. */
  press(key: string): void;
  close(): Promise<void>;
}

const PREFERENCES = {
  // its tree is there for everybody who asks
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Starts Firefox in a window that has the focus. */
export async function openFirefox({ env }: Desktop): Promise<Window> {
  const [program = 'firefox'] = [...onPath('firefox-esr'), ...onPath('firefox')];
  const firefox = await startFirefox(program, PREFERENCES, env);
  const xdotool = (...args: string[]) => void execFileSync('xdotool', args, { env });
  // no window manager does it
  xdotool('search', '--sync', '--onlyvisible', '--class', 'firefox', 'windowfocus', '--sync');
  // a preview that the mouse rests on stays open before any that the focus opens
  xdotool('mousemove', '0', '0');
  return {
    name: firefox.name,
    open: (address) => firefox.open(address),
    evaluate: async <Args extends unknown[], Result>(run: InPage<Args, Result>, ...args: Args) =>
      (await firefox.inPage(`return (${run.toString()})(...${JSON.stringify(args)})`)) as Result,
    press: (key) => xdotool('key', key),
    close: () => firefox.close(),
  };
}
