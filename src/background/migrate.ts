import { browser } from '../browser.ts';
import { migrationOf, VERSION } from '../settings/migrations.ts';
import { readItems, writeItems } from '../settings/sync.ts';

/**
 * Brings the stored settings to the present version. Each device stores its own version: one that is updated late may
 * have written items in the old form after the others had been updated.
 */
export async function migrateSettings(): Promise<void> {
  const { version } = await browser.storage.local.get('version');
  await writeItems(migrationOf(await readItems(), typeof version === 'number' && version >= 1 ? version : 1));
  await browser.storage.local.set({ version: VERSION });
}
