import { writeFile } from 'node:fs/promises';
import { BaseTab } from './base-tab.ts';
import { type Bidi, needText } from './bidi.ts';
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

const mouse = { type: 'pointer', id: 'mouse' };

/** Whole pixels: Firefox takes no others. */
function moveTo({ x, y }: Point) {
  return { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) };
}

/** Pressed on the first point, let go on the last. */
function pressedAlong([start = { x: 0, y: 0 }, ...points]: readonly Point[]) {
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  return [moveTo(start), down, ...points.map(moveTo), up];
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
      await this.#send('browsingContext.navigate', { url, wait: 'complete' });
    } catch (error) {
      // Firefox tells of a frame whose host leads nowhere as if the page itself had failed.
      if ((await this.evaluate(() => document.URL)) !== url) throw error;
    }
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { wait: 'complete' });
  }

  async bringToFront(): Promise<void> {
    await this.#send('browsingContext.activate');
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
    await this.#send('browsingContext.setViewport', { viewport: { width, height } });
  }

  async emulate(media: Media): Promise<void> {
    await this.#window.emulate(media);
    await this.waitFor('the page to be told', isTold, media);
  }

  async screenshot(path: string): Promise<void> {
    const picture = await this.#send('browsingContext.captureScreenshot', { origin: 'viewport' });
    await writeFile(path, Buffer.from(needText(picture, 'data'), 'base64'));
  }

  async print(): Promise<Uint8Array> {
    return new Uint8Array(Buffer.from(needText(await this.#send('browsingContext.print'), 'data'), 'base64'));
  }

  async heap(): Promise<null> {
    return null;
  }

  errors(): readonly string[] {
    return this.#window.errorsOf(this.#context);
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close');
  }

  protected async clickAt(point: Point, times = 1): Promise<void> {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#act({ ...mouse, actions: [moveTo(point), ...Array.from({ length: times }, () => press).flat()] });
  }

  protected async wheelAt({ x, y }: Point, deltaY: number): Promise<void> {
    const scroll = { type: 'scroll', x: Math.floor(x), y: Math.floor(y), deltaX: 0, deltaY };
    await this.#act({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }

  protected async dragAlong(points: readonly Point[]): Promise<void> {
    await this.#act({ ...mouse, actions: pressedAlong(points) });
  }

  protected async touchAlong(fingers: readonly (readonly Point[])[]): Promise<void> {
    const parameters = { pointerType: 'touch' };
    await this.#act(
      ...fingers.map((points, index) => ({
        type: 'pointer',
        id: `finger ${index}`,
        parameters,
        actions: pressedAlong(points),
      })),
    );
  }

  #act(...sources: readonly Readonly<Record<string, unknown>>[]) {
    return this.#send('input.performActions', { actions: sources });
  }

  #send(method: string, params: Readonly<Record<string, unknown>> = {}) {
    return this.#bidi.send(method, { context: this.#context, ...params });
  }
}
