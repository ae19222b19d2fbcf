/** Runs a command of the project and says how it went. */

import { spawn } from 'node:child_process';
import process from 'node:process';

/** How a command ended. `output` is what it printed on both streams. */
interface Ended {
  code: number;
  output: string;
}

/** Runs a command from `node_modules/.bin`. What it prints is shown as it comes, unless `show` does something else with it. */
export function run(
  command: string,
  args: readonly string[],
  show: (text: string) => void = (text) => process.stdout.write(text),
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', command, ...args], { shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        show(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
