import { browser, type Runtime } from '../browser.ts';

/** Opens the welcome page when Naqi has been installed, never after an update. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('pages/welcome/welcome.html') });
}

/** Whether this is the sample that the welcome page leads to. */
export function isSample(url: string | undefined): boolean {
  return url === browser.runtime.getURL('pages/welcome/sample.html');
}

/** Tells the sample of a press: it runs the reader itself, for browsers inject no scripts into pages of extensions. */
export async function pressOnSample(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, 'press');
}
