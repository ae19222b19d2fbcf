import type { Browser, InPage, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/poll.ts';

/** Waits until `run` gives something truthy in the overlay. */
export function waitInReader<Args extends readonly unknown[], T>(
  tab: Tab,
  what: string,
  run: InPage<[ShadowRoot, ...Args], T>,
  ...args: Args
): Promise<unknown> {
  return until(what, () => tab.inReader(run, ...args));
}

/** Waits until `run` gives something truthy in the extension's background. */
export function waitInBackground<Args extends readonly unknown[], T>(
  browser: Browser,
  what: string,
  run: InPage<Args, T>,
  ...args: Args
): Promise<unknown> {
  return until(what, () => browser.inBackground(run, ...args));
}
