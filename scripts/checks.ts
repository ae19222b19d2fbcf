/** The checks of the project, and how they are run and counted. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ProcessorTime } from './processor-time.ts';
import { run } from './run.ts';

interface Count {
  passed: number;
  failed: number;
  /** Full names of tests that were left out, because something is absent that they need. */
  skipped: readonly string[];
}

interface Check {
  name: string;
  run(): Promise<Count>;
}

/** Of vitest's report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** A check that is passed when a command succeeds. */
export function succeeds(name: string, command: string, ...args: string[]): Check {
  return {
    name,
    async run() {
      const { code } = await run(command, args);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
    },
  };
}

/** A check of which each test counts. Each group of vitest's projects runs in a process of its own, all at the same time. */
export function tests(name: string, ...groups: readonly (readonly string[])[]): Check {
  return {
    name,
    async run() {
      const counts = await Promise.all(
        groups.map((projects) => vitest(projects, groups.length > 1 ? labelled(projects.join()) : undefined)),
      );
      return counts.reduce(add);
    },
  };
}

export const TYPES = succeeds('types', 'tsc');
export const LINT = succeeds('lint', 'biome', 'check', '--error-on-warnings');
export const UNUSED = succeeds('unused code and packages', 'knip');
export const UNIT_TESTS = tests('unit tests', ['unit', 'unit-alone']);

/**
 * Runs checks one after the other, all of them even when one fails, and ends with a line that counts them:
 * `N passed, N failed`. A test counts as one, and so does each of the other checks.
 */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  const clock = startClock();
  let total: Count = { passed: 0, failed: 0, skipped: [] };
  for (const { name, run } of checks) {
    console.log(`\n── ${name}`);
    const ownClock = startClock();
    const count = await run();
    console.log(`${name}: ${written(count)}, in ${ownClock()}`);
    total = add(total, count);
  }
  console.log(`\nAll of it took ${clock()}.`);
  for (const test of total.skipped) console.log(`Left out: ${test}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  };
}

function written({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`;
}

/** Begins to measure; what is returned tells how long it has been since. */
function startClock(): () => string {
  const start = Date.now();
  const processorTime = new ProcessorTime();
  return () => {
    const used = processorTime.stop();
    const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
    return used === undefined ? seconds : `${seconds} (${Math.round(used)} s of processor time)`;
  };
}

/** Shows what comes whole lines at a time, each after a label. */
function labelled(label: string): (text: string) => void {
  let rest = '';
  return (text) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) process.stdout.write(`${label} │ ${line}\n`);
  };
}

async function vitest(projects: readonly string[], show?: (text: string) => void): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'naqi-tests-'));
  try {
    const report = join(folder, 'report.json');
    const { code } = await run(
      'vitest',
      [
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      show,
    );
    const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(await readFile(report, 'utf8'));
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
      passed: numPassedTests,
      // A file that fails to load, or a hook that fails, is a failure without a failed test.
      failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests),
      skipped: all.filter(({ status }) => status === 'skipped').map(({ fullName }) => fullName),
    };
  } catch (error) {
    console.log(error);
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
