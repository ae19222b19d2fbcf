import { programOf } from '../programs/program.ts';
import { launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser, with the extension loaded and its toolbar button ready to be pressed. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const program = await programOf(name);
  return name === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options);
}
