import { writeFile } from 'node:fs/promises';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { BaseTab } from './base-tab.ts';
import { runIn, runInRoot } from './cdp.ts';
import type { InPage, Media, Point } from './driver.ts';
import { FinalError, patience } from './poll.ts';
import { functionText } from './text.ts';

const loaded = { waitUntil: 'load', timeout: patience } as const;

/** Presses the toolbar button of the extension, with the tab in front. */
export type ActionPress = () => Promise<void>;

export class ChromiumTab extends BaseTab {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #pressAction: ActionPress;
  readonly #errors: string[] = [];

  private constructor(page: Page, session: CDPSession, pressAction: ActionPress) {
    super();
    this.#page = page;
    this.#session = session;
    this.#pressAction = pressAction;
    page.on('console', (message) => {
      // The site's icon is asked for by the browser, not by the page.
      const isIcon = message.location().url?.endsWith('/favicon.ico') === true;
      if (message.type() === 'error' && !isIcon) this.#errors.push(message.text());
    });
    page.on('pageerror', (error) => this.#errors.push(error instanceof Error ? error.message : String(error)));
  }

  /** A tab over a page that has not gone anywhere yet. */
  static async over(page: Page, pressAction: ActionPress): Promise<ChromiumTab> {
    return new ChromiumTab(page, await page.createCDPSession(), pressAction);
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url, loaded);
  }

  async reload(): Promise<void> {
    await this.#page.reload(loaded);
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async pressAction(): Promise<void> {
    // The browser presses the button over its active tab, whichever tab the command names.
    await this.bringToFront();
    await this.#pressAction();
  }

  async press(key: string): Promise<void> {
    // A single letter may be on no key of the keyboard puppeteer knows: `type` enters it all the same.
    if ([...key].length === 1) await this.#page.keyboard.type(key);
    else await this.#page.keyboard.press(key as KeyInput);
  }

  async evaluate<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T> {
    this.#mustBeOpen();
    return runIn(this.#session, functionText(run, args));
  }

  async runScript(text: string): Promise<void> {
    await this.#session.send('Runtime.evaluate', { expression: text });
  }

  async inReader<Args extends readonly unknown[], T>(
    run: InPage<[ShadowRoot, ...Args], T>,
    ...args: Args
  ): Promise<T | null> {
    this.#mustBeOpen();
    return runInRoot(this.#session, functionText(run, args));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async emulate({ scheme, forcedColours, reducedMotion, touch }: Media): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: scheme ?? '' },
      { name: 'forced-colors', value: forcedColours === true ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: reducedMotion === true ? 'reduce' : '' },
    ];
    await this.#session.send('Emulation.setEmulatedMedia', { features });
    await this.#session.send('Emulation.setTouchEmulationEnabled', { enabled: touch === true });
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#page.screenshot({ type: 'png', captureBeyondViewport: false }));
  }

  print(): Promise<Uint8Array> {
    return this.#page.pdf({ preferCSSPageSize: true });
  }

  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.enable');
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    await this.#session.send('HeapProfiler.disable');
    return usedSize;
  }

  errors(): readonly string[] {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  protected async clickAt({ x, y }: Point, times = 1): Promise<void> {
    await this.#page.mouse.click(x, y, { count: times });
  }

  protected async wheelAt({ x, y }: Point, deltaY: number): Promise<void> {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.wheel({ deltaY });
  }

  protected async dragAlong([start, ...points]: readonly Point[]): Promise<void> {
    if (start === undefined) return;
    await this.#page.mouse.move(start.x, start.y);
    await this.#page.mouse.down();
    for (const { x, y } of points) await this.#page.mouse.move(x, y);
    await this.#page.mouse.up();
  }

  protected async touchAlong(fingers: readonly (readonly Point[])[]): Promise<void> {
    const steps = Math.max(...fingers.map(({ length }) => length));
    for (let step = 0; step < steps; step += 1) {
      const touchPoints = fingers.flatMap((points, id) =>
        points.slice(step, step + 1).map(({ x, y }) => ({ x, y, id })),
      );
      await this.#session.send('Input.dispatchTouchEvent', {
        type: step === 0 ? 'touchStart' : 'touchMove',
        touchPoints,
      });
    }
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  #mustBeOpen(): void {
    if (this.#page.isClosed()) throw new FinalError('The tab has been closed');
  }
}
