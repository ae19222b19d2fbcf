import { existsSync } from 'node:fs';
import type { BrowserName } from '../browser/driver.ts';
import { findProgram, PLACES } from './find.ts';
import { install, mayInstall } from './install.ts';

/**
 * The path of a browser's program. One that is missing is installed if this runs as root on Debian; elsewhere the error
 * says what to do.
 */
export async function programOf(name: BrowserName): Promise<string> {
  const found = await findProgram(name);
  if (found !== undefined) return found;
  const { title, variable, packageName } = PLACES[name];
  if (await mayInstall()) {
    console.error(`No ${title} is here. As this runs as root on Debian, the package ${packageName} is installed now.`);
    await install(packageName);
    const fresh = await findProgram(name);
    if (fresh !== undefined) return fresh;
  }
  const packageHint = existsSync('/etc/debian_version') ? ` (as root: apt-get install ${packageName})` : '';
  throw new Error(`No ${title} found: install it${packageHint}, or set ${variable} to the path of its program.`);
}
