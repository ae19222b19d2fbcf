/** What the start command, the picture maker and the tests ask of a real browser; Chromium and Firefox both answer it. */

export type BrowserName = 'chromium' | 'firefox';

/** The page that the extension opens when it has been installed. */
export const WELCOME = '/pages/welcome/welcome.html';

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser starts bare. */
  extension?: string;
  /** Opens a window on the display. Default: headless. */
  headed?: boolean;
  /** Profile folder, kept on close so that a restart can be tried. Default: a temporary one, removed on close. */
  profile?: string;
  /** Host names that lead to 127.0.0.1, beside localhost. Every other name leads nowhere. */
  hosts?: readonly string[];
  /** Port of a proxy on 127.0.0.1 that every request goes to, whatever its host. */
  proxy?: number;
  /** Lets every name lead where it leads, for a person who tries pages of the web. */
  online?: boolean;
  /** Language of the browser's own interface, as BCP 47. Default: `en`. */
  locale?: string;
}

/** Runs as text in the browser: it may use nothing from outside, and takes and gives JSON values. */
export type InPage<Args extends readonly unknown[], T> = (...args: Args) => T | Promise<T>;

/** The person's device and wishes, as pages are told of them; what is not named is as usual. */
export interface Media {
  scheme?: 'light' | 'dark';
  forcedColours?: boolean;
  reducedMotion?: boolean;
  /** Whether a finger is the pointer. */
  touch?: boolean;
}

/** A place or a way on the screen in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Browser {
  readonly name: BrowserName;
  /** Settles when the browser has ended, by whatever hand. */
  readonly closed: Promise<void>;
  /** Opens a tab on an address, in front, and waits until it has loaded. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension itself, such as `options.html`, in a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Makes the browser answer yes when the extension asks for the hosts of this match pattern. */
  allowHosts(pattern: string): Promise<void>;
  /** Ends the extension's background, as browsers do when it has been idle; what needs it next wakes it. */
  stopBackground(): Promise<void>;
  /** Switches the extension off: what it runs in pages is cut off from it, as when a newer version takes its place. */
  switchOff(): Promise<void>;
  /** Switches the extension on again, and waits until its button can be pressed. */
  switchOn(): Promise<void>;
  /** Runs in the extension's background with the extension's API as `browser` or `chrome` global. */
  inBackground<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T>;
  /** Runs beside the extension's scripts in the page of the tab in front, over which its button was pressed. */
  inContent<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T>;
  /**
   * Brings the browser back to how it started: one blank tab, nothing kept of any page, and an extension without stored
   * data or granted hosts. Hosts that were allowed stay so.
   */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** A real press of the extension's toolbar button over this tab. */
  pressAction(): Promise<void>;
  /** Real key press, `Escape` or `Tab` or a character. */
  press(key: string): Promise<void>;
  /** Real mouse click in the middle of the element of the page that the selector finds. */
  click(selector: string): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T>;
  /** Runs a whole script in the page's own world, whatever the page's policy. */
  runScript(text: string): Promise<void>;
  /** Runs with the overlay's closed shadow root as first argument; null when no overlay stands. */
  inReader<Args extends readonly unknown[], T>(run: InPage<[ShadowRoot, ...Args], T>, ...args: Args): Promise<T | null>;
  /** Real mouse click in the middle of an element of the overlay. */
  clickInReader(selector: string): Promise<void>;
  /** Real double click in the middle of an element of the overlay. */
  doubleClickInReader(selector: string): Promise<void>;
  /** Turns the mouse's wheel over the middle of an element of the overlay; down is positive, in CSS pixels. */
  wheelInReader(selector: string, deltaY: number): Promise<void>;
  /** Drags with the mouse, from the middle of an element of the overlay. */
  dragInReader(selector: string, by: Point): Promise<void>;
  /** Puts fingers on an element of the overlay and moves all of them; places are counted from its middle. */
  touchInReader(selector: string, fingers: readonly { from: Point; to: Point }[]): Promise<void>;
  /** Waits until `run` gives something truthy (in the page), and gives it; fails with `what` in its message. */
  waitFor<Args extends readonly unknown[], T>(what: string, run: InPage<Args, T>, ...args: Args): Promise<T>;
  /** Waits until the overlay stands open with an article, or until none is there. */
  waitForReader(state: 'open' | 'closed'): Promise<void>;
  /** Waits until the overlay's fonts and pictures have come, so that a picture of it shows what a reader sees. */
  settle(): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Tells pages of this device and these wishes; in Firefox all tabs. */
  emulate(media: Media): Promise<void>;
  /** Writes a PNG of what the viewport shows. */
  screenshot(path: string): Promise<void>;
  /** What the browser prints of the tab, as the bytes of a PDF. */
  print(): Promise<Uint8Array>;
  /** Bytes that scripts keep in the tab once all rubbish is collected; null in Firefox, which does not tell. */
  heap(): Promise<number | null>;
  /** Errors so far in the page's console, uncaught exceptions included. */
  errors(): readonly string[];
  close(): Promise<void>;
}
