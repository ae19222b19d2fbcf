import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, inject, test } from 'vitest';
import type { Browser, BrowserName, LaunchOptions } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { SharedBrowsers } from './shared-browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The built extension. */
export const DIST = resolve(import.meta.dirname, '../../dist');
export const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** Hosts that lead to the machine itself in each browser that tests share. */
const HOSTS = ['news.example.org', 'other.example.net'];

/** The browser that this run is about: `vitest.config.ts` has a project for each. */
export const BROWSER = inject('browser');

const sharing = test
  .extend('name', { scope: 'worker' }, BROWSER)
  .extend('browsers', { scope: 'worker' }, ({ name }, { onCleanup }) => {
    const browsers = new SharedBrowsers((locale) => launch(name, { extension: DIST, hosts: HOSTS, locale }));
    onCleanup(() => browsers.close());
    return browsers;
  });

/**
 * Describes behaviour that both browsers must show, with one that runs Naqi. It is the one that other tests have used,
 * without their tabs, data and permissions.
 */
export function inEachBrowser(
  title: string,
  { locale = 'en' }: { locale?: 'ar' | 'en' },
  tests: (browser: () => Browser) => void,
): void {
  describe(`${title} (${BROWSER})`, () => {
    let running: Browser | undefined;
    sharing.beforeAll(async ({ browsers }) => {
      running = await browsers.take(locale);
    });
    tests(() => started(running));
  });
}

/** The same with a browser that no other test uses: a fresh one, or one that is started in another way. */
export function inOwnBrowser(title: string, options: LaunchOptions, tests: (browser: () => Browser) => void): void {
  describe(`${title} (${BROWSER})`, () => {
    let running: Browser | undefined;
    beforeAll(async () => {
      running = await launch(BROWSER, { extension: DIST, ...options });
    });
    afterAll(() => running?.close());
    tests(() => started(running));
  });
}

function started(running: Browser | undefined): Browser {
  if (running === undefined) throw new Error(`${BROWSER} did not start`);
  return running;
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
