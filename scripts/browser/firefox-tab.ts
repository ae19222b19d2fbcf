import { writeFile } from 'node:fs/promises';
import type { Input } from 'webdriver-bidi-protocol';
import { BaseTab } from './base-tab.ts';
import type { Bidi, Spelled } from './bidi.ts';
import { runIn, runInRoot } from './bidi-script.ts';
import type { InPage, Media, Point } from './driver.ts';
import { functionText } from './text.ts';

/** The characters that WebDriver gives to keys which write none. */
const keys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Runs in the page: whether a change of preferences has come to it. With forced colours the scheme follows those. */
function isTold({ scheme, forcedColours = false, reducedMotion = false, touch = false }: Media): boolean {
  const matches = (query: string): boolean => matchMedia(query).matches;
  return (
    matches('(forced-colors: active)') === forcedColours &&
    matches('(prefers-reduced-motion: reduce)') === reducedMotion &&
    matches('(pointer: coarse)') === touch &&
    (forcedColours || scheme === undefined || matches(`(prefers-color-scheme: ${scheme})`))
  );
}

const mouse = { type: 'pointer', id: 'mouse' } as const;

/** Whole pixels: Firefox takes no others. */
function moveTo({ x, y }: Point) {
  return { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) } as const;
}

const DOWN = { type: 'pointerDown', button: 0 } as const;
const UP = { type: 'pointerUp', button: 0 } as const;

/** Pressed on the first point, let go on the last. */
function pressedAlong([start = { x: 0, y: 0 }, ...points]: readonly Point[]) {
  return [moveTo(start), DOWN, ...points.map(moveTo), UP];
}

/** What a tab needs of the browser around it. */
export interface FirefoxWindow {
  /** Presses the toolbar button of the extension over the tab in front. */
  pressAction(): Promise<void>;
  emulate(media: Media): Promise<void>;
  errorsOf(context: string): readonly string[];
}

export class FirefoxTab extends BaseTab {
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #window: FirefoxWindow;

  constructor(bidi: Bidi, context: string, window: FirefoxWindow) {
    super();
    this.#bidi = bidi;
    this.#context = context;
    this.#window = window;
  }

  async goto(url: string): Promise<void> {
    try {
      await this.#bidi.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
    } catch (error) {
      // Firefox tells of a frame whose host leads nowhere as if the page itself had failed.
      if ((await this.evaluate(() => document.URL)) !== url) throw error;
    }
  }

  async reload(): Promise<void> {
    await this.#bidi.send('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  async bringToFront(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.#context });
  }

  async pressAction(): Promise<void> {
    await this.bringToFront();
    await this.#window.pressAction();
  }

  async press(key: string): Promise<void> {
    const value = [...key].length === 1 ? key : keys[key];
    if (value === undefined) throw new Error(`No key of the name ${key} is known for Firefox`);
    await this.#act({
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    });
  }

  evaluate<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T> {
    return runIn(this.#bidi, this.#context, functionText(run, args));
  }

  async runScript(text: string): Promise<void> {
    const target = { context: this.#context };
    await this.#bidi.send('script.evaluate', { expression: text, target, awaitPromise: false });
  }

  inReader<Args extends readonly unknown[], T>(
    run: InPage<[ShadowRoot, ...Args], T>,
    ...args: Args
  ): Promise<T | null> {
    return runInRoot(this.#bidi, this.#context, functionText(run, args));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  async emulate(media: Media): Promise<void> {
    await this.#window.emulate(media);
    await this.waitFor('the page to be told', isTold, media);
  }

  async screenshot(path: string): Promise<void> {
    const context = this.#context;
    const { data } = await this.#bidi.send('browsingContext.captureScreenshot', { context, origin: 'viewport' });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async print(): Promise<Uint8Array> {
    const { data } = await this.#bidi.send('browsingContext.print', { context: this.#context });
    return new Uint8Array(Buffer.from(data, 'base64'));
  }

  async heap(): Promise<null> {
    return null;
  }

  errors(): readonly string[] {
    return this.#window.errorsOf(this.#context);
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }

  protected async clickAt(point: Point, times = 1): Promise<void> {
    const presses = Array.from({ length: times }, () => [DOWN, UP]).flat();
    await this.#act({ ...mouse, actions: [moveTo(point), ...presses] });
  }

  protected async wheelAt({ x, y }: Point, deltaY: number): Promise<void> {
    const scroll = { type: 'scroll', x: Math.floor(x), y: Math.floor(y), deltaX: 0, deltaY } as const;
    await this.#act({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }

  protected async dragAlong(points: readonly Point[]): Promise<void> {
    await this.#act({ ...mouse, actions: pressedAlong(points) });
  }

  protected async touchAlong(fingers: readonly (readonly Point[])[]): Promise<void> {
    const parameters = { pointerType: 'touch' } as const;
    await this.#act(
      ...fingers.map((points, index) => ({
        type: 'pointer' as const,
        id: `finger ${index}`,
        parameters,
        actions: pressedAlong(points),
      })),
    );
  }

  async #act(...actions: Spelled<Input.SourceActions>[]): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.#context, actions });
  }
}
