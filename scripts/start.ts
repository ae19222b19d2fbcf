/**
 * Opens a throw-away browser with Naqi on a sample article, or on any saved page or address:
 * `npm start -- [FILE-OR-URL] [--firefox] [--watch]`. With a display the browser stays open for a person to press
 * the button; without one the button is pressed here and pictures of before and after are saved.
 */

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser, Tab } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { until } from './browser/poll.ts';
import { type Server, serve } from './browser/server.ts';
import { run } from './run.ts';
import { watch } from './watch.ts';

const root = resolve(import.meta.dirname, '..');
const SAMPLE = join(root, 'test/fixtures/jannah/input.html');

/** Some pages wait without end for a server that does not answer: after so long, what has come is read. */
const LONGEST_LOAD_MS = 20_000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const name = options.firefox ? 'firefox' : 'chromium';

const page = positionals[0] ?? SAMPLE;
const isAddress = /^https?:\/\//.test(page);
if (!isAddress && !existsSync(page)) {
  console.error(`There is no file ${resolve(page)}. An address begins with https:// or http://.`);
  process.exit(2);
}

const built = await run('vite', [
  'build',
  '--app',
  '--logLevel',
  'warn',
  ...(options.watch ? ['--mode', 'development'] : []),
]);
if (built.code !== 0) process.exit(built.code);

const { address, server } = await addressed();
try {
  if (hasDisplay) await stayOpen();
  else await pressAndPicture();
} finally {
  await server?.close();
}

function start(): Promise<Browser> {
  return launch(name, { extension: join(root, 'dist'), headed: hasDisplay, online: true });
}

/** Saved pages are served on localhost, where extensions may read them; addresses are opened as they are. */
async function addressed(): Promise<{ address: string; server: Server | null }> {
  if (isAddress) return { address: page, server: null };
  const file = resolve(page);
  const server = await serve({ root: dirname(file) });
  return { address: `${server.origin}/${encodeURIComponent(basename(file))}`, server };
}

async function openPage(browser: Browser): Promise<Tab> {
  const tab = await browser.open('about:blank');
  await Promise.race([tab.goto(address), delay(LONGEST_LOAD_MS, undefined, { ref: false })]);
  return tab;
}

/** Until the person closes the browser. After a rebuild a fresh one takes its place: it has the new scripts for sure. */
async function stayOpen(): Promise<void> {
  const stopped = new AbortController();
  let rebuilt: () => void = () => undefined;
  if (options.watch) watch(() => rebuilt(), stopped.signal);
  for (let isRebuilt = true; isRebuilt; ) {
    const browser = await start();
    await openPage(browser);
    console.log(`Press Naqi's button in ${browser.name}, or Alt+R. Close the browser to end.`);
    isRebuilt = await Promise.race([
      browser.closed.then(() => false),
      new Promise<boolean>((resolve) => {
        rebuilt = () => resolve(true);
      }),
    ]);
    await browser.close();
  }
  stopped.abort();
}

async function pressAndPicture(): Promise<void> {
  const browser = await start();
  try {
    await pictureOf(await openPage(browser));
  } finally {
    await browser.close();
  }
}

async function pictureOf(tab: Tab): Promise<void> {
  const folder = join(root, 'pictures');
  const [before, after] = [join(folder, 'before.png'), join(folder, 'after.png')];
  await mkdir(folder, { recursive: true });
  await tab.setViewport(1280, 900);
  await tab.screenshot(before);
  await tab.pressAction();
  await until("Naqi's answer", () => tab.inReader((shadow) => shadow.querySelector('.reading-time, .notice') !== null));
  // Pictures whose servers do not answer are missing in what is saved; a notice goes before they could come.
  const hasArticle = await tab.inReader((shadow) => shadow.querySelector('.title') !== null);
  if (hasArticle) await tab.settle().catch(() => undefined);
  await tab.screenshot(after);
  const summary = await tab.inReader((shadow) => {
    const notice = shadow.querySelector('.notice');
    if (notice !== null) return `no article: ${notice.textContent ?? ''}`;
    const text = (selector: string): string => shadow.querySelector(selector)?.textContent?.trim() ?? '';
    const article = shadow.querySelector('article');
    return [
      `title:      ${text('.title')}`,
      `byline:     ${text('.byline')}`,
      `date:       ${shadow.querySelector<HTMLTimeElement>('time.published')?.dateTime ?? ''}`,
      `language:   ${article?.lang ?? ''} (${article?.dir ?? ''})`,
      `paragraphs: ${shadow.querySelectorAll('.body p').length}`,
      `pictures:   ${shadow.querySelectorAll('figure').length}, ${shadow.querySelectorAll('.caption').length} with a caption, ${shadow.querySelectorAll('.credit').length} with a credit`,
    ].join('\n');
  });
  console.log(`Naqi in ${name} over ${address}\n\n${summary}\n\nbefore: ${before}\nafter:  ${after}`);
}
