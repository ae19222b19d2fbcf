/**
 * Runs every check, all of them even when one fails, and ends with a line that counts them: `N passed, N failed`.
 * A test counts as one, and so does each of the other checks.
 */

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { run } from './checks.ts';

interface Count {
  passed: number;
  failed: number;
}

const succeeds =
  (command: string, ...args: string[]) =>
  async (): Promise<Count> => {
    const { code } = await run(command, args);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

const checks: readonly (readonly [string, () => Promise<Count>])[] = [
  ['types', succeeds('tsc')],
  ['lint', succeeds('biome', 'check', '--error-on-warnings')],
  ['unused code and packages', succeeds('knip')],
  ['build, packages and the linter of the stores', succeeds('tsx', 'scripts/package.ts')],
  ['unit tests', () => vitest('unit')],
  ['tests in Chromium and Firefox', () => vitest('browsers')],
];

const total: Count = { passed: 0, failed: 0 };
for (const [name, check] of checks) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await check();
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}
if (!existsSync(resolve(import.meta.dirname, '../../shared'))) {
  console.log('\nLeft out: the checks on the pages in ../shared, which is not here.');
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function vitest(project: string): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'naqi-tests-'));
  try {
    const report = join(folder, 'report.json');
    const { code } = await run('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    // A file that fails to load, or a hook that fails, is a failure without a failed test.
    const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed };
  } catch (error) {
    console.log(error);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
