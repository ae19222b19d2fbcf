import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { evaluate } from '../browser/cdp.ts';
import { programOf } from '../programs/program.ts';
import { bundle } from './bundle.ts';
import { savedPageHeaders } from './saved-page.ts';
import type { Reading } from './types.ts';

export type Engine = 'naqi' | 'readability' | 'defuddle';

/** Host under which saved pages stand while they are read; it leads nowhere. */
const HOST = 'http://saved.invalid';

/** Reads saved pages in Chromium: the page's own scripts stay silent and nothing is loaded. */
export interface ReadingSession {
  /** What each engine makes of a saved page; engines that fail give the error's text as reason. */
  read<Name extends Engine>(file: string, engines: readonly Name[]): Promise<Record<Name, Reading>>;
  /** What a function of the bundle gives for the page that was read last; it may take one argument. */
  call(name: string, argument?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with the engines of a bundle: `in-page.ts`, or the bench's own with more of them. `change` makes of
 * a saved file what is served.
 */
export async function openReadingSession(
  entry = resolve(import.meta.dirname, 'in-page.ts'),
  change: (html: Buffer) => Buffer = (html) => html,
): Promise<ReadingSession> {
  const [code, executablePath] = await Promise.all([bundle(entry), programOf('chromium')]);
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  let html: Buffer = Buffer.alloc(0);
  let context = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url().startsWith(HOST);
    void (isPage ? request.respond({ body: html, headers: savedPageHeaders(html) }) : request.abort('blockedbyclient'));
  });
  return {
    async read<Name extends Engine>(file: string, engines: readonly Name[]) {
      html = change(await readFile(file));
      await page.goto(HOST + pathToFileURL(resolve(file)).pathname, { waitUntil: 'domcontentloaded' });
      context = await isolatedWorld(page, cdp);
      await evaluate(cdp, code, context);
      const readings = {} as Record<Name, Reading>;
      for (const engine of engines) readings[engine] = await readWith(cdp, context, engine);
      return readings;
    },
    call: (name, argument) => evaluate(cdp, `naqiReading.${name}(${JSON.stringify(argument) ?? ''})`, context),
    close: () => browser.close(),
  };
}

async function isolatedWorld(page: Page, cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'naqi' });
  if (page.isClosed()) throw new Error('The page was closed while it was read');
  return world.executionContextId;
}

async function readWith(cdp: CDPSession, contextId: number, engine: Engine): Promise<Reading> {
  try {
    const json = await evaluate(cdp, `Promise.resolve(naqiReading.${engine}()).then(JSON.stringify)`, contextId);
    return JSON.parse(String(json)) as Reading;
  } catch (error) {
    return { article: null, reason: String(error), removals: [] };
  }
}
