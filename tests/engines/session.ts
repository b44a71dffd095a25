/** What can be asked of a page: runs there, so it may use nothing but its arguments. */
export type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** One device that acts: the form is the same in WebDriver (“Actions”) and in WebDriver BiDi (`input.performActions`). */
export type Device =
  | {
      type: 'pointer';
      id: string;
      parameters: { pointerType: 'mouse' | 'touch' };
      actions: (
        | { type: 'pointerMove'; x: number; y: number; duration: number; origin: 'viewport' }
        | { type: 'pointerDown' | 'pointerUp'; button: 0 }
        | { type: 'pause'; duration: number }
      )[];
    }
  | { type: 'key'; id: string; actions: { type: 'keyDown' | 'keyUp'; value: string }[] };

/** One window of a browser: what every engine's driver can do. */
export interface Session {
  /** The engine and its version, as the browser gives them. */
  name: string;
  /** Opens an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  back(): Promise<void>;
  evaluate<Args extends unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  act(device: Device): Promise<void>;
  /** Gives the window's content this size in CSS pixels, or as near to it as the browser goes. */
  resize(width: number, height: number): Promise<void>;
  /** What pages threw, said to the console or had blocked since this was last asked, as far as the driver hears it. */
  noises(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts an engine, in a window that readers of light or dark pages have. */
export type Launch = (scheme: 'light' | 'dark') => Promise<Session>;
