import type { Browser, Extension, Target } from 'puppeteer-core';
import { until } from './poll.ts';

/** Lets every background run that starts anew: under a debugger it waits for its leave, and may be gone before it gets that. */
export function letWorkersRun(browser: Browser): void {
  browser.on('targetcreated', (target) => {
    if (target.type() === 'service_worker') letRun(target).catch(() => undefined);
  });
}

async function letRun(target: Target): Promise<void> {
  await (await target.worker())?.client.send('Runtime.runIfWaitingForDebugger');
}

/** Ends the background of an extension, and waits until it has gone. */
export async function stopWorkers(extension: Extension): Promise<void> {
  const old = await extension.workers();
  // One that ends by itself meanwhile cannot be ended.
  await Promise.all(old.map((worker) => worker.close().catch(() => undefined)));
  await until('the background to end', async () => {
    const now = await extension.workers();
    return !old.some((worker) => now.includes(worker));
  });
}
