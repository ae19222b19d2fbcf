/** `npm run check`: what one runs while working, without a browser. */

import { LINT, runChecks, succeeds, TYPES, UNIT_TESTS, UNUSED } from './checks.ts';

await runChecks([TYPES, LINT, UNUSED, UNIT_TESTS, succeeds('build', 'vite', 'build', '--app', '--logLevel', 'warn')]);
