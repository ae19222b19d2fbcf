import { browser } from '../browser.ts';

/** Whether this is the address of the sample article that the welcome page links to. */
export function isSamplePage(url: string | undefined): boolean {
  return url === browser.runtime.getURL('pages/welcome/sample.html');
}

/** Tells the sample of a press. It runs the reader itself, because browsers inject no scripts into extensions' pages. */
export async function pressOnSamplePage(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, 'press');
}
