/** What can be asked of a page: runs there, so it may use nothing but its arguments. */
export type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** A character, or a key that has none, by its name in UI Events (KeyboardEvent key Values). */
export type Key = 'Tab' | 'Enter' | 'Shift' | 'Control' | 'Escape' | 'ArrowDown' | 'c' | 'v';

/** A point of the window, in CSS pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** What not every engine's driver can do. */
export type Skill = 'touch' | 'print' | 'capture';

/** One window of a browser, on a device whose colours are dark: what every engine's driver can do. */
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
  /** Moves the mouse. */
  point(to: Point): Promise<void>;
  /** Moves the mouse, and presses and releases its first button. */
  click(at: Point): Promise<void>;
  /** Touches the screen with a finger. This and the next two reject where the engine's `skills` lack it. */
  touch(at: Point): Promise<void>;
  /** Presses and releases a key, while others are held. */
  press(key: Key, ...held: readonly Key[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Gives the window's content this size in CSS pixels, or as near to it as the browser goes. */
  resize(width: number, height: number): Promise<void>;
  /** Prints the page on A4, as PDF. */
  print(): Promise<Uint8Array>;
  /** Takes a picture of the page from top to bottom, as PNG. */
  capture(): Promise<Uint8Array>;
  /** What pages threw, said to the console or had blocked since this was last asked, as far as the driver hears it. */
  noises(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts an engine. */
export type Launch = () => Promise<Session>;
