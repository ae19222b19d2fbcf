import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { BROWSER, DIST } from './each-browser.ts';
import { waitInBackground } from './waiting.ts';

test(`what version 1 stored is taken over on installing (${BROWSER})`, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'naqi-profile-'));
  const isMigrated = async (): Promise<boolean> => (await chrome.storage.local.get('version')).version === 2;
  try {
    const before = await launch(BROWSER, { extension: DIST, profile });
    await waitInBackground(before, 'the first start', isMigrated);
    await before.inBackground(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.set({ sites: ['a.example.org', 'b.example.org'], size: 30 });
    });
    await before.close();

    const after = await launch(BROWSER, { extension: DIST, profile });
    await waitInBackground(after, 'the present version', isMigrated);
    const items = await after.inBackground(() => chrome.storage.sync.get());
    expect(items).toEqual({ 'site a.example.org': true, 'site b.example.org': true, size: 30 });
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
