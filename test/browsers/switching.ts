import type { Browser } from '../../scripts/browser/driver.ts';
import { waitInBackground } from './waiting.ts';

/** Adds a site by the person's own way: typed into the options page, the browser asked for it. */
export async function switchOn(browser: Browser, host: string): Promise<void> {
  await browser.allowHosts(`*://*.${host}/*`);
  const options = await browser.openExtensionPage('pages/options/options.html');
  await options.waitFor('the options', () => document.querySelector('#site') !== null);
  await options.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('#site');
    if (input !== null) input.value = value;
  }, `https://www.${host}/some/article?from=paste`);
  await options.click('.sites button[type=submit]');
  await options.waitFor(
    'the site in the list',
    (value) => document.querySelector('.sites li')?.textContent?.includes(value),
    host,
  );
  await options.close();
  await waitForDetector(browser, `*://*.${host}/*`);
}

export function waitForDetector(browser: Browser, pattern: string | null): Promise<unknown> {
  return waitInBackground(
    browser,
    pattern === null ? 'the detector to be taken away' : 'the detector to be registered',
    async (wanted) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      const matches = scripts.flatMap(({ matches: patterns = [] }) => patterns);
      return wanted === null ? matches.length === 0 : matches.includes(wanted);
    },
    pattern,
  );
}
