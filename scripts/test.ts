/** `npm test`: every check, and what the stores take. */

import { LINT, runChecks, succeeds, TYPES, tests, UNIT_TESTS, UNUSED } from './checks.ts';

await runChecks([
  TYPES,
  LINT,
  UNUSED,
  succeeds('build, packages and the linter of the stores', 'tsx', 'scripts/package.ts'),
  UNIT_TESTS,
  succeeds('browsers', 'tsx', 'scripts/browsers.ts'),
  // Each browser waits more than it works.
  tests('tests in Chromium and Firefox', ['chromium'], ['firefox']),
]);
