import { browser, type Scripting } from '../browser.ts';
import type { Asker } from '../messaging/answer.ts';
import { showUnreadable } from './toolbar-button.ts';

/**
 * How long to wait before each further try. Chromium answers "Cannot access contents of the page" to one press in ten
 * although the press granted access; a moment later it works.
 */
const RETRY_DELAYS_MS = [0, 30, 100, 300];

/** Opens the reader in a tab, or closes it. If extensions may not touch the page, the toolbar button says so. */
export async function injectReader(tabId: number): Promise<null> {
  for (const delay of [...RETRY_DELAYS_MS, null]) {
    try {
      return await inject({ tabId }, 'reader.js');
    } catch {
      if (delay === null) return showUnreadable(tabId);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return null;
}

/** Runs one of Naqi's scripts in the page that asked for it, and not in a later page of the same tab. */
export function injectFor({ id, documentId }: Asker, file: string): Promise<null> {
  return inject(documentId === undefined ? { tabId: id } : { tabId: id, documentIds: [documentId] }, file);
}

/**
 * Runs one of Naqi's scripts in a page.
 *
 * @throws if the browser does not let it
 */
async function inject(target: Scripting.InjectionTarget, file: string): Promise<null> {
  const frames = await browser.scripting.executeScript({ target, files: [file] });
  // On its own pages Firefox does not reject, but returns results of no frame.
  if (!frames.some(Boolean)) throw new Error('The page takes no scripts');
  return null;
}
