import { browser, type Scripting } from '../browser.ts';
import type { Asker } from '../messaging/answer.ts';
import { sayUnreadable } from './toolbar-button.ts';

/**
 * Chromium answers "Cannot access contents of the page" to one press in ten although the press granted access; a
 * moment later it works. Milliseconds to wait before each further try.
 */
const TRY_AGAIN_AFTER_MS = [0, 30, 100, 300];

/** Opens the reader in a tab, or closes it; a page that no extension may touch gets a word on the toolbar button. */
export async function injectReader(tabId: number): Promise<null> {
  for (const delay of [...TRY_AGAIN_AFTER_MS, null]) {
    try {
      return await inject({ tabId }, 'reader.js');
    } catch {
      if (delay === null) return sayUnreadable(tabId);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return null;
}

/** Runs one of Naqi's scripts in the page that asked for it, and in no other that has come into its tab since. */
export function injectFor({ id, documentId }: Asker, file: string): Promise<null> {
  return inject(documentId === undefined ? { tabId: id } : { tabId: id, documentIds: [documentId] }, file);
}

/** Runs one of Naqi's scripts in a page; fails where it may not. */
async function inject(target: Scripting.InjectionTarget, file: string): Promise<null> {
  const frames = await browser.scripting.executeScript({ target, files: [file] });
  // Firefox's way to say no on its own pages is an answer for no frame.
  if (!frames.some(Boolean)) throw new Error('The page takes no scripts');
  return null;
}
