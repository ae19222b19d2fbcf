import type { Browser } from '../../scripts/browser/driver.ts';

/** Running browsers, one of each language, which tests that need no other option use one after the other. */
export class SharedBrowsers {
  readonly #start: (locale: string) => Promise<Browser>;
  readonly #running = new Map<string, Browser>();

  constructor(start: (locale: string) => Promise<Browser>) {
    this.#start = start;
  }

  /** A browser as it is when it has started. */
  async take(locale: string): Promise<Browser> {
    const running = this.#running.get(locale);
    if (running === undefined) {
      const started = await this.#start(locale);
      this.#running.set(locale, started);
      return started;
    }
    try {
      await running.reset();
      return running;
    } catch (error) {
      // It may have crashed: the next tests get another one.
      this.#running.delete(locale);
      await running.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const browser of this.#running.values()) await browser.close();
  }
}
