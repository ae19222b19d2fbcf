import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './scripts/browser/driver.ts';

const UNIT = 'test/unit';

/** Tests that replace modules, globals or the clock: what they replace must not reach any other test. */
const replacing = readdirSync(resolve(import.meta.dirname, UNIT))
  .map((name) => `${UNIT}/${name}`)
  .filter(
    (file) => file.endsWith('.test.ts') && /\bvi\.\w/.test(readFileSync(resolve(import.meta.dirname, file), 'utf8')),
  );

/** The limits only end what hangs: the answer is the same on a slow, busy machine. */
const unitLimits = { testTimeout: 60_000, hookTimeout: 60_000 };
const browserLimits = { testTimeout: 120_000, hookTimeout: 180_000, teardownTimeout: 60_000 };

/** The tests in one browser, all in one process, which keeps the browser running. */
function inBrowser(browser: BrowserName, groupOrder: number): TestProjectInlineConfiguration {
  return {
    test: {
      name: browser,
      include: ['test/browsers/**/*.test.ts'],
      provide: { browser },
      isolate: false,
      maxWorkers: 1,
      sequence: { groupOrder },
      ...browserLimits,
    },
  };
}

export default defineConfig({
  test: {
    // As many processes as there are cores.
    maxWorkers: '100%',
    projects: [
      // Few processes for all of these: each takes long to import jsdom.
      { test: { name: 'unit', include: [`${UNIT}/**/*.test.ts`], exclude: replacing, isolate: false, ...unitLimits } },
      { test: { name: 'unit-alone', include: replacing, ...unitLimits } },
      inBrowser('chromium', 1),
      inBrowser('firefox', 2),
    ],
  },
});
