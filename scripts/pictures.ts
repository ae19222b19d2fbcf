/** Makes the README's pictures: the sample article on its site, and in Naqi. */

import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launch } from './browser/launch.ts';
import { serve } from './browser/server.ts';
import { run } from './checks.ts';

const root = resolve(import.meta.dirname, '..');
const docs = join(root, 'docs');

await run('vite', ['build', '--app', '--logLevel', 'warn']);
await mkdir(docs, { recursive: true });
const server = await serve({ root: join(root, 'test/fixtures') });
const browser = await launch('chromium', { extension: join(root, 'dist'), locale: 'ar' });
try {
  const tab = await browser.open(`${server.origin}/jannah/input.html`);
  await tab.setViewport(1280, 960);
  await tab.screenshot(join(docs, 'before.png'));
  await tab.pressAction();
  await tab.waitForReader('open');
  await tab.settle();
  await tab.screenshot(join(docs, 'after.png'));
} finally {
  await browser.close();
  await server.close();
}
