import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Browser, BrowserName, LaunchOptions } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';

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

/** Serves the fixtures while the tests run that are described beside it. */
export function serveFixtures(): Pick<Server, 'origin'> {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
  });
  afterAll(() => server?.close());
  return {
    get origin() {
      if (server === undefined) throw new Error('The fixtures are served while tests run');
      return server.origin;
    },
  };
}

/** Has each test that is described beside it begin with no settings and no places. */
export function beginAnew(browser: () => Browser): void {
  beforeEach(async () => {
    await browser().inBackground(() => chrome.storage.sync.clear());
    await browser().inBackground(() => chrome.storage.local.clear());
  });
}
