import { readlinkSync, rmdirSync, rmSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import puppeteer, {
  type CDPSession,
  type Extension,
  type Browser as PuppeteerBrowser,
  type Target,
} from 'puppeteer-core';
import { runIn } from './cdp.ts';
import { argumentsFor } from './chromium-arguments.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { letWorkersRun, stopWorkers } from './chromium-workers.ts';
import { type Browser, type InPage, type LaunchOptions, WELCOME } from './driver.ts';
import { killTree, onLeaving } from './leaving.ts';
import { patience, until, within } from './poll.ts';
import { openProfile, type Profile } from './profile.ts';
import { resetExtension } from './reset.ts';
import { contentFunctionText, functionText } from './text.ts';

declare const chrome: {
  readonly action?: { readonly onClicked: { hasListeners(): boolean } };
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> };
};

const viewport = { width: 1280, height: 800 } as const;

/** Runs on the page that lists the extensions. After that the extension's own request gets its yes without a prompt. */
function grant(id: string, pattern: string): Promise<void> {
  return chrome.developerPrivate.addHostPermission(id, pattern);
}

/** Runs on the page that lists the extensions. */
function setEnabled(id: string, isOn: boolean): Promise<void> {
  return chrome.management.setEnabled(id, isOn);
}

/** A killed Chromium leaves a folder with its socket behind, outside the profile, where only a link tells of it. */
function removeSocket(profile: string): void {
  try {
    const socket = readlinkSync(join(profile, 'SingletonSocket'));
    for (const file of [socket, join(dirname(socket), 'SingletonCookie')]) rmSync(file, { force: true });
    rmdirSync(dirname(socket));
  } catch {
    // There is none on Windows, nor after an orderly end.
  }
}

/** A running Chromium, or another browser of its family. */
class Chromium implements Browser {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  readonly #browser: PuppeteerBrowser;
  readonly #profile: Profile;
  readonly #stopGuarding: () => void;
  #extensionId: string | undefined;

  constructor(browser: PuppeteerBrowser, profile: Profile) {
    this.#browser = browser;
    this.#profile = profile;
    this.closed = new Promise((done) => {
      browser.once('disconnected', () => done());
    });
    this.#stopGuarding = onLeaving(() => this.#kill());
    letWorkersRun(browser);
  }

  /** Loads the extension if the command line has not, and waits until a press of its button would not be lost. */
  async load(folder: string, byCommandLine: boolean): Promise<void> {
    this.#extensionId = byCommandLine
      ? await until('the extension to load', () => this.#idOf(folder))
      : await this.#browser.installExtension(folder);
    await this.#waitForListener();
    await this.#closeWelcome();
  }

  async open(url: string): Promise<ChromiumTab> {
    const page = await this.#browser.newPage();
    const tab = await ChromiumTab.over(page, async () => {
      const extension = await this.#extension();
      // Driven, a background that was stopped starts only halfway by itself: the press would hang.
      await this.#background();
      await page.triggerExtensionAction(extension);
    });
    await tab.bringToFront();
    await tab.goto(url);
    return tab;
  }

  async openExtensionPage(path: string): Promise<ChromiumTab> {
    const { id } = await this.#extension();
    return this.open(new URL(path, `chrome-extension://${id}/`).href);
  }

  async allowHosts(pattern: string): Promise<void> {
    await this.#inExtensionsPage(grant, (await this.#extension()).id, pattern);
  }

  async stopBackground(): Promise<void> {
    await stopWorkers(await this.#extension());
  }

  async switchOff(): Promise<void> {
    await this.#inExtensionsPage(setEnabled, (await this.#extension()).id, false);
    // Under a debugger it would stay in the list of workers for ever.
    await this.stopBackground();
  }

  async switchOn(): Promise<void> {
    if (this.#extensionId !== undefined) await this.#inExtensionsPage(setEnabled, this.#extensionId, true);
    await this.#waitForListener();
  }

  async inBackground<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T> {
    return runIn(await this.#background(), functionText(run, args));
  }

  async inContent<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T> {
    return runIn(await this.#background(), contentFunctionText(run, args));
  }

  async reset(): Promise<void> {
    const page = await this.#browser.newPage();
    const others = (await this.#browser.pages()).filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    const session = await page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
    await session.send('Network.clearBrowserCache');
    await session.detach();
    await resetExtension(this);
  }

  async close(): Promise<void> {
    const child = this.#browser.process();
    const ended = new Promise<void>((done) => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) done();
      else child.once('exit', () => done());
    });
    try {
      await within(10_000, 'Closing Chromium', Promise.all([this.#browser.close(), ended]));
    } catch {
      this.#kill();
      await ended;
    }
    this.#stopGuarding();
    await this.#profile.discard();
  }

  #kill(): void {
    const pid = this.#browser.process()?.pid;
    if (pid === undefined) return;
    killTree(pid);
    removeSocket(this.#profile.folder);
  }

  async #waitForListener(): Promise<void> {
    await until('the background to listen for presses', () =>
      this.inBackground(() => chrome.action?.onClicked.hasListeners() ?? true),
    );
  }

  async #inExtensionsPage<Args extends readonly unknown[]>(run: InPage<Args, void>, ...args: Args): Promise<void> {
    // Behind the others, for the tab in front has to stay there.
    const page = await this.#browser.newPage({ background: true });
    try {
      await page.goto('chrome://extensions/', { timeout: patience });
      await runIn(await page.createCDPSession(), functionText(run, args));
    } finally {
      await page.close();
    }
  }

  /** Every start installs the extension anew: its welcome page comes in front of what is to be tried. */
  async #closeWelcome(): Promise<void> {
    const opened = (target: Target): boolean => target.url().endsWith(WELCOME);
    const target = await this.#browser.waitForTarget(opened, { timeout: patience });
    await (await target.page())?.close();
  }

  async #idOf(folder: string): Promise<string | undefined> {
    const extensions = [...(await this.#browser.extensions()).values()];
    return extensions.find(({ path }) => path === folder)?.id;
  }

  async #extension(): Promise<Extension> {
    const id = this.#extensionId;
    if (id === undefined) throw new Error('This browser was started without an extension');
    const extension = (await this.#browser.extensions()).get(id);
    if (extension === undefined) throw new Error('The extension is no longer in the browser');
    return extension;
  }

  /** The extension's background, awake. */
  async #background(): Promise<CDPSession> {
    const extension = await this.#extension();
    const [page] = await this.#browser.pages();
    const session = await page?.createCDPSession();
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extension.id}/` });
    await session?.detach();
    return until('the background', async () => {
      const [worker] = await extension.workers();
      // A worker that starts anew under a debugger waits for its leave.
      await worker?.client.send('Runtime.runIfWaitingForDebugger');
      return worker?.client;
    });
  }
}

/** Starts Chromium from the path of its program; see `LaunchOptions` for what may be chosen. */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<Browser> {
  const extension = options.extension === undefined ? undefined : await realpath(options.extension);
  const profile = await openProfile(options.profile);
  // What the command line loads keeps its granted hosts over a restart, but branded builds ignore that.
  const byCommandLine = profile.kept && !/google|edge/i.test(executablePath);
  const headed = options.headed === true;
  let chromium: Chromium | undefined;
  try {
    const browser = await puppeteer.launch({
      executablePath,
      headless: !headed,
      // Only over a pipe does every build of the browser let an extension be loaded.
      pipe: true,
      enableExtensions: extension !== undefined,
      userDataDir: profile.folder,
      defaultViewport: headed ? null : viewport,
      args: [
        ...argumentsFor(options),
        ...(extension !== undefined && byCommandLine ? [`--load-extension=${extension}`] : []),
      ],
      env: { ...process.env, LANGUAGE: options.locale ?? 'en' },
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      timeout: patience,
      // What tests save goes with their profile.
      ...(options.online === true
        ? {}
        : { downloadBehavior: { policy: 'allow', downloadPath: profile.folder } as const }),
    });
    chromium = new Chromium(browser, profile);
    if (extension !== undefined) await chromium.load(extension, byCommandLine);
    return chromium;
  } catch (error) {
    if (chromium === undefined) await profile.discard();
    else await chromium.close();
    throw error;
  }
}
