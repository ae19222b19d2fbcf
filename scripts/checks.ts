/** Runs a command of the project and says how it went. */

import { spawn } from 'node:child_process';
import process from 'node:process';

/** How a check ended. `output` is what it printed on both streams. */
interface Ended {
  code: number;
  output: string;
}

/** Runs a command from `node_modules/.bin`, its output shown as it comes and kept. */
export function run(command: string, args: readonly string[], show = true): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', command, ...args], { shell: process.platform === 'win32' });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
