import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fuzzer, KEPT, openFuzzer } from '../fuzz/fuzz.ts';
import type { FuzzedPage } from '../fuzz/generate.ts';
import { inEachBrowser } from './each-browser.ts';

const SEED = 20261125;

/** Each browser reads its own pages of the seed. */
const PAGES = { chromium: { from: 0, count: 500 }, firefox: { from: 500, count: 500 } } as const;

const kept = readdirSync(KEPT).map((name) => ({
  name,
  page: JSON.parse(readFileSync(join(KEPT, name), 'utf8')) as FuzzedPage,
}));

inEachBrowser('pages that chance has broken', { locale: 'ar' }, (browser) => {
  let fuzzer: Fuzzer;
  beforeAll(async () => {
    fuzzer = await openFuzzer(browser());
  });
  afterAll(() => fuzzer.close());

  test.each(kept)('what once failed: $name', async ({ page }) => {
    expect(await fuzzer.read(page)).toEqual([]);
  });

  test('are read safely, or not at all', async () => {
    const span = PAGES[browser().name];
    const { articles, failures } = await fuzzer.run({ seed: SEED, ...span });
    console.log(`${browser().name}: ${span.count} documents fuzzed (seed ${SEED}), ${articles} of them articles`);
    expect(failures.map(({ index, broken }) => ({ index, broken }))).toEqual([]);
    // A run of pages that nothing can be read of would show nothing.
    expect(articles).toBeGreaterThan(span.count / 2);
  }, 900_000);
});
