import { browser } from '../browser.ts';
import { hostsByAccess } from '../settings/access.ts';
import { storedSites } from '../settings/auto-open.ts';
import { hostPattern } from '../settings/schema.ts';

const SCRIPT = 'detector';

/**
 * Registers the detector for the listed sites that the browser grants access to, and for no others. Events that change
 * sites and permissions come in bursts and out of order. So each registration waits for the one before it and only then
 * reads the list, and the last one registers the final state.
 */
export async function registerDetector(): Promise<void> {
  await navigator.locks.request('register-detector', async () => {
    const { granted } = await hostsByAccess(await storedSites.read());
    const matches = granted.map(hostPattern);
    const script = { id: SCRIPT, js: ['detector.js'], matches, runAt: 'document_idle' as const };
    const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0;
    if (matches.length === 0) {
      if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    } else if (isRegistered) {
      await browser.scripting.updateContentScripts([script]);
    } else {
      await browser.scripting.registerContentScripts([script]);
    }
  });
}
