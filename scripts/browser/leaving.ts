import { spawnSync } from 'node:child_process';
import process from 'node:process';

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
type Signal = keyof typeof signals;

const cleanups = new Set<() => void>();

function cleanUp(): void {
  // The last first: a browser must end before its profile can go.
  for (const cleanup of [...cleanups].reverse()) cleanup();
  cleanups.clear();
}

function leave(signal: Signal): void {
  // Who else listens wants to close the browser in an orderly manner: `exit` comes after that anyway.
  if (process.listenerCount(signal) === 1) process.exit(128 + signals[signal]);
}

/** Runs `cleanup`, which may not wait for anything, when this process ends. Gives a function that calls it off. */
export function onLeaving(cleanup: () => void): () => void {
  if (cleanups.size === 0) {
    process.on('exit', cleanUp);
    for (const signal of Object.keys(signals)) process.on(signal, leave);
  }
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size > 0) return;
    process.off('exit', cleanUp);
    for (const signal of Object.keys(signals)) process.off(signal, leave);
  };
}

/** Ends a process that leads its own group, and its children with it, at once. */
export function killTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
