/** Tells which browsers the tests will run in; installs those that are missing, if it may. */

import type { BrowserName } from './browser/driver.ts';
import { programOf } from './programs/program.ts';

// One after the other: the package manager can be used once at a time.
for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) console.log(`${name}: ${await programOf(name)}`);
