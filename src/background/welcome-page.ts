import { browser, type Runtime } from '../browser.ts';

/** Opens the welcome page when Naqi has been installed, not after an update. */
export async function openWelcomePage({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('pages/welcome/welcome.html') });
}
