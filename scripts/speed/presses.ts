import { createServer, type Server } from 'node:http';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { evaluate } from '../browser/cdp.ts';
import { argumentsFor } from '../browser/chromium-arguments.ts';
import { letWorkersRun, stopWorkers } from '../browser/chromium-workers.ts';
import { until } from '../browser/poll.ts';
import { programOf } from '../programs/program.ts';
import { savedPageHeaders } from '../reading/saved-page.ts';

/** What one press took, in milliseconds from the press. */
export interface Press {
  /** Until what it shows was painted. */
  painted: number;
  /** The moments that the build for measuring marks, by name. */
  moments: Readonly<Record<string, number>>;
}

/** As the page tells it, in milliseconds from its own origin. */
interface Shown extends Press {
  origin: number;
}

/** What is used here of a trace; durations in microseconds. */
interface Trace {
  traceEvents: { name: string; pid: number; tid: number; dur?: number; args: { name?: string } }[];
}

interface Served {
  html: Buffer;
}

/** How a press differs from those of a person who has just pressed on another page of the site. */
export interface Way {
  /** The extension's background sleeps. */
  cold?: boolean;
  /** The page is the first one of its process, as mostly on the web: nothing that the browser keeps for later is there. */
  fresh?: boolean;
}

/** One Chromium with several extensions, over whose pages their buttons are pressed in turn. */
export interface Presses {
  /** Presses the button of an extension over a fresh load of the page. */
  press(extension: string, html: string | Buffer, way?: Way): Promise<Press>;
  /** The same with a processor that is so many times slower; gives the longest task of a main thread, in milliseconds. */
  longestTask(extension: string, html: string | Buffer, slowdown: number): Promise<number>;
  /** Presses the button of an extension over the page that stands open, and waits until it shows or has closed. */
  toggle(extension: string): Promise<void>;
  /** Bytes that the page's scripts hold, Naqi's among them, after a collection. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

/** @param folders the extensions by name */
export async function openPresses(folders: Readonly<Record<string, string>>): Promise<Presses> {
  const browser = await puppeteer.launch({
    executablePath: await programOf('chromium'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: argumentsFor({}),
  });
  letWorkersRun(browser);
  const ids = new Map<string, string>();
  for (const [name, folder] of Object.entries(folders)) ids.set(name, await browser.installExtension(folder));
  await until('the welcome page', async () => (await browser.pages()).some((each) => each.url().includes('welcome')));
  let { page, cdp } = await openPage(browser);
  const served: Served = { html: Buffer.alloc(0) };
  const { server, address } = await serve(served);

  const extension = async (name: string): Promise<Extension> =>
    until(`the extension ${name}`, async () => (await browser.extensions()).get(ids.get(name) ?? ''));

  const load = async (pressed: Extension, html: string | Buffer): Promise<void> => {
    served.html = Buffer.from(html);
    await cdp.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${pressed.id}/` });
    await page.goto(address, { waitUntil: 'load' });
    await evaluate(cdp, settle);
    await evaluate(cdp, watch);
  };
  const shown = async (): Promise<Shown> => (await evaluate(cdp, 'naqiShown')) as Shown;

  return {
    async press(name, html, { cold = false, fresh = false } = {}) {
      const pressed = await extension(name);
      if (fresh) ({ page, cdp } = await openPage(browser));
      await load(pressed, html);
      if (cold) await stopWorkers(pressed);
      const start = performance.timeOrigin + performance.now();
      await page.triggerExtensionAction(pressed);
      const { origin, painted, moments } = await shown();
      const since = (time: number): number => origin + time - start;
      return {
        painted: since(painted),
        moments: Object.fromEntries(Object.entries(moments).map(([moment, time]) => [moment, since(time)])),
      };
    },
    async longestTask(name, html, slowdown) {
      const pressed = await extension(name);
      await load(pressed, html);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
      await page.triggerExtensionAction(pressed);
      await shown();
      const trace = await page.tracing.stop();
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return longestIn(JSON.parse(Buffer.from(trace ?? []).toString()) as Trace);
    },
    async toggle(name) {
      const before = await overlays(cdp);
      await page.triggerExtensionAction(await extension(name));
      await until('the overlay to come or go', async () => (await overlays(cdp)) !== before);
    },
    async heap() {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Waits until the page has nothing left to do. */
const settle = 'new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))';

/** Keeps, as a promise of the page's, when an overlay was painted and what was marked until then. */
const watch = `
  performance.clearMarks();
  globalThis.naqiShown = new Promise((done) => {
    const observer = new MutationObserver((changes) => {
      const added = changes.flatMap((change) => [...change.addedNodes]);
      if (!added.some((node) => /^(?:naqi|rival)-reader$/.test(node.localName))) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const afterPaint = new MessageChannel();
        afterPaint.port1.onmessage = () => {
          const painted = performance.now();
          const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('naqi '));
          const moments = Object.fromEntries(marks.map(({ name, startTime }) => [name.slice(5), startTime]));
          done({ origin: performance.timeOrigin, painted, moments });
        };
        afterPaint.port2.postMessage(null);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  });
  undefined`;

async function overlays(cdp: CDPSession): Promise<unknown> {
  return evaluate(cdp, "document.querySelectorAll('naqi-reader').length");
}

/** The longest task of a page's main thread, in milliseconds. */
function longestIn({ traceEvents }: Trace): number {
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/** Opens a page in a process of its own, and closes all others. */
async function openPage(browser: Browser): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.newPage();
  for (const other of await browser.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.enable');
  await cdp.send('ServiceWorker.enable');
  return { page, cdp };
}

/** Serves whatever page is to be read next. Its own scripts stay silent, as those of saved pages may lead anywhere. */
async function serve(served: Served): Promise<{ server: Server; address: string }> {
  const server = createServer(({ url }, response) => {
    if (url !== '/page') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, savedPageHeaders(served.html)).end(served.html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}/page` };
}
