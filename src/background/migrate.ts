import { browser } from '../browser.ts';
import { migrationOf, VERSION } from '../settings/migrations.ts';
import { readItems, writeItems } from '../settings/sync.ts';

/**
 * Brings the stored settings to the present version. Each device remembers for itself how far it has come: one that
 * is updated late may meet what it wrote itself in the old form after others had moved on.
 */
export async function migrateSettings(): Promise<void> {
  const { version } = await browser.storage.local.get('version');
  await writeItems(migrationOf(await readItems(), typeof version === 'number' && version >= 1 ? version : 1));
  await browser.storage.local.set({ version: VERSION });
}
