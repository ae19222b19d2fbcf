import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Browser, Tab } from './browser/driver.ts';

/** Rebuilds on every save, then reloads the extension and the page, until the signal aborts. */
export function watch(browser: Browser, tab: Tab, signal: AbortSignal): void {
  const arguments_ = ['--no-install', 'vite', 'build', '--app', '--watch', '--mode', 'development'];
  const builder = spawn('npx', arguments_, {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  signal.addEventListener('abort', () => builder.kill());
  let rebuilt = false;
  builder.stdout.on('data', (chunk: Buffer) => {
    const text = String(chunk);
    process.stdout.write(text);
    // Every script is an environment of its own: the first builds of all of them are no change.
    if (/built in/.test(text) && rebuilt) void reload(browser, tab);
    if (/watching for file changes|built in/.test(text)) rebuilt = true;
  });
}

async function reload(browser: Browser, tab: Tab): Promise<void> {
  await browser.reloadExtension();
  await tab.reload();
}
