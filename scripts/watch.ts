import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname, '..');
const vite = resolve(root, 'node_modules/vite/bin/vite.js');

/** Every script is a build of its own: one save ends when none of them has said anything for so long. */
const QUIET_MS = 400;

/** Rebuilds on every save until the signal aborts, and calls back after each rebuild. */
export function watch(rebuilt: () => void, signal: AbortSignal): void {
  const builder = spawn(process.execPath, [vite, 'build', '--app', '--watch', '--mode', 'development'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let timer: NodeJS.Timeout | undefined;
  let isFirst = true;
  builder.stdout.on('data', (chunk: Buffer) => {
    if (!/built in/.test(String(chunk))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isFirst) rebuilt();
      isFirst = false;
    }, QUIET_MS);
  });
  const end = (): void => {
    clearTimeout(timer);
    builder.kill();
  };
  signal.addEventListener('abort', end);
  process.on('exit', end);
}
