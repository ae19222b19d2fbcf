import { resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser, BrowserName, LaunchOptions } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';

/** The built extension. */
export const DIST = resolve(import.meta.dirname, '../../dist');
export const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** Describes behaviour that both browsers must show, with a browser that runs Naqi. */
export function inEachBrowser(title: string, options: LaunchOptions, tests: (browser: () => Browser) => void): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${title} (%s)`, (name) => {
    let running: Browser | undefined;
    beforeAll(async () => {
      running = await launch(name, { extension: DIST, ...options });
    });
    afterAll(() => running?.close());
    tests(() => {
      if (running === undefined) throw new Error(`${name} did not start`);
      return running;
    });
  });
}
