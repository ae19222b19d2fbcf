import type { InPage, Media, Point, Tab } from './driver.ts';
import { until } from './poll.ts';

/**
 * Runs in the page: scrolls an element of the overlay, or without one of the document, into view, and finds its middle
 * once it holds still: fonts and pictures that come move what stands below them.
 */
async function middleOf(root: ParentNode | null, selector: string): Promise<Point> {
  const element = (root ?? document).querySelector(selector);
  if (element === null) throw new Error(`Nothing to click: no element fits ${selector}`);
  for (let before = Number.NaN; ; ) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) throw new Error(`Nothing to click: ${selector} has no size`);
    if (before === x + y) return { x: x + width / 2, y: y + height / 2 };
    before = x + y;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
}

/** Runs in the page: whether an article stands there, with the last that is told of it. */
function isOpen(root: ShadowRoot): boolean {
  return ['.title', '.reading-time'].every((part) => (root.querySelector(part)?.textContent ?? '').trim() !== '');
}

/** Runs in the page. */
function isSettled(root: ShadowRoot): boolean {
  const images = [...root.querySelectorAll('img')];
  return document.fonts.status === 'loaded' && images.every(({ complete }) => complete);
}

/** Runs in the page: on a busy machine the face came too late for the first paint, and waits for the next change. */
function lacksFace(root: ShadowRoot): boolean {
  const face = root.querySelector<HTMLElement>('.paper')?.style.getPropertyValue('--face') ?? '';
  return face !== '' && document.fonts.size === 0;
}

/** Runs in the page. */
function hasFace(): boolean {
  return document.fonts.size > 0;
}

/** Runs in the page: what may explain why no reader stands. */
function situation(): string {
  const overlay = document.querySelector('naqi-reader') === null ? 'no overlay' : 'an overlay';
  return `${document.URL} is ${document.readyState} and ${document.visibilityState}, with ${overlay}`;
}

/** Runs in the page: two frames later, what was laid out has been painted. */
function painted(): Promise<boolean> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
}

/** Five points on the straight way between two, which are counted from an origin. In whole pixels: Firefox takes no others. */
function along(origin: Point, from: Point, to: Point): Point[] {
  return [0, 1, 2, 3, 4].map((step) => ({
    x: Math.floor(origin.x + from.x + ((to.x - from.x) * step) / 4),
    y: Math.floor(origin.y + from.y + ((to.y - from.y) * step) / 4),
  }));
}

/** What both browsers' tabs do alike, on top of what each does in its own protocol. */
export abstract class BaseTab implements Tab {
  abstract goto(url: string): Promise<void>;
  abstract reload(): Promise<void>;
  abstract bringToFront(): Promise<void>;
  abstract pressAction(): Promise<void>;
  abstract press(key: string): Promise<void>;
  abstract evaluate<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T>;
  abstract runScript(text: string): Promise<void>;
  abstract inReader<Args extends readonly unknown[], T>(
    run: InPage<[ShadowRoot, ...Args], T>,
    ...args: Args
  ): Promise<T | null>;
  abstract print(): Promise<Uint8Array>;
  abstract setViewport(width: number, height: number): Promise<void>;
  abstract emulate(media: Media): Promise<void>;
  abstract screenshot(path: string): Promise<void>;
  abstract heap(): Promise<number | null>;
  abstract errors(): readonly string[];
  abstract close(): Promise<void>;
  protected abstract clickAt(point: Point, times?: number): Promise<void>;
  protected abstract wheelAt(point: Point, deltaY: number): Promise<void>;
  /** Presses the mouse on the first point and lets it go on the last. */
  protected abstract dragAlong(points: readonly Point[]): Promise<void>;
  /** Each finger goes along its points, all at the same time. */
  protected abstract touchAlong(fingers: readonly (readonly Point[])[]): Promise<void>;

  async click(selector: string): Promise<void> {
    await this.clickAt(await this.evaluate(middleOf, null, selector));
  }

  async clickInReader(selector: string): Promise<void> {
    await this.clickAt(await this.#middleInReader(selector));
  }

  async doubleClickInReader(selector: string): Promise<void> {
    await this.clickAt(await this.#middleInReader(selector), 2);
  }

  async wheelInReader(selector: string, deltaY: number): Promise<void> {
    await this.wheelAt(await this.#middleInReader(selector), deltaY);
  }

  async dragInReader(selector: string, by: Point): Promise<void> {
    await this.dragAlong(along(await this.#middleInReader(selector), { x: 0, y: 0 }, by));
  }

  async touchInReader(selector: string, fingers: readonly { from: Point; to: Point }[]): Promise<void> {
    const middle = await this.#middleInReader(selector);
    await this.touchAlong(fingers.map(({ from, to }) => along(middle, from, to)));
  }

  waitFor<Args extends readonly unknown[], T>(what: string, run: InPage<Args, T>, ...args: Args): Promise<T> {
    return until(what, () => this.evaluate(run, ...args));
  }

  async settle(): Promise<void> {
    if (await this.inReader(lacksFace)) {
      for (const key of ['+', '-']) await this.press(key);
      await this.waitFor("the reader's face", hasFace);
    }
    await until('the fonts and pictures of the reader', () => this.inReader(isSettled));
    await this.evaluate(painted);
  }

  async waitForReader(state: 'open' | 'closed'): Promise<void> {
    if (state === 'open') {
      await until('an open reader', () => this.inReader(isOpen)).catch(async (error: unknown) => {
        throw new Error(`${error}; ${await this.evaluate(situation)}; ${this.errors().join('; ') || 'no errors'}`);
      });
    } else {
      await this.waitFor('the reader to close', () => document.querySelector('naqi-reader') === null);
    }
  }

  async #middleInReader(selector: string): Promise<Point> {
    const point = await this.inReader(middleOf, selector);
    if (point === null) throw new Error(`Nothing to press: no reader stands, so no ${selector} in it`);
    return point;
  }
}
