import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowsingContext } from 'webdriver-bidi-protocol';
import { Bidi } from './bidi.ts';
import { runIn } from './bidi-script.ts';
import { type Browser, type InPage, type LaunchOptions, type Media, WELCOME } from './driver.ts';
import * as own from './firefox-chrome.ts';
import { FirefoxProcess } from './firefox-process.ts';
import { FirefoxTab, type FirefoxWindow } from './firefox-tab.ts';
import { until } from './poll.ts';
import { openProfile } from './profile.ts';
import { resetExtension } from './reset.ts';
import { contentFunctionText, fromJson, functionText } from './text.ts';

const viewport = [1280, 800] as const;

/** The fixed id of the built extension, if its manifest gives it one. */
async function extensionIdOf(folder: string): Promise<string | undefined> {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings?.gecko?.id;
}

/** A running Firefox, driven over WebDriver BiDi. */
class Firefox implements Browser, FirefoxWindow {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  readonly #process: FirefoxProcess;
  readonly #bidi: Bidi;
  readonly #chromeContext: string;
  readonly #headed: boolean;
  readonly #errors = new Map<string, string[]>();
  /** For every frame the context it is in, so that an error in it is found under its tab. */
  readonly #parents = new Map<string, string>();
  #extensionId: string | undefined;

  private constructor(firefox: FirefoxProcess, bidi: Bidi, chromeContext: string, headed: boolean) {
    this.#process = firefox;
    this.closed = firefox.ended;
    this.#bidi = bidi;
    this.#chromeContext = chromeContext;
    this.#headed = headed;
  }

  static async over(firefox: FirefoxProcess, options: LaunchOptions): Promise<Firefox> {
    const bidi = await Bidi.connect(await firefox.address());
    const ofFirefoxItself = { 'moz:scope': 'chrome' } as BrowsingContext.GetTreeParameters;
    const [window] = (await bidi.send('browsingContext.getTree', ofFirefoxItself)).contexts;
    if (window === undefined) throw new Error('Firefox has opened no window');
    const running = new Firefox(firefox, bidi, window.context, options.headed === true);
    await running.#listen();
    const { locale, extension } = options;
    if (locale !== undefined && locale !== 'en') await running.#inChrome(own.useLocale, locale);
    if (extension !== undefined) await running.#load(extension);
    return running;
  }

  async open(url: string): Promise<FirefoxTab> {
    const { context } = await this.#bidi.send('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(this.#bidi, context, this);
    if (!this.#headed) await tab.setViewport(...viewport);
    await tab.bringToFront();
    await tab.goto(url);
    return tab;
  }

  async openExtensionPage(path: string): Promise<FirefoxTab> {
    return this.open(await this.#inChrome(own.addressOf, this.#id(), path));
  }

  async allowHosts(_pattern: string): Promise<void> {
    // Firefox can only be made to say yes to everything.
    await this.#inChrome(own.grantWithoutAsking);
  }

  async stopBackground(): Promise<void> {
    await this.#inChrome(own.stopBackground, this.#id());
  }

  async switchOff(): Promise<void> {
    await this.#inChrome(own.setEnabled, this.#id(), false);
  }

  async switchOn(): Promise<void> {
    await this.#inChrome(own.setEnabled, this.#id(), true);
    await this.#waitForBackground();
  }

  async inBackground<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T> {
    return fromJson(await this.#inChrome(own.runInBackground, this.#id(), functionText(run, args)));
  }

  async inContent<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T> {
    return fromJson(await this.#inChrome(own.runInBackground, this.#id(), contentFunctionText(run, args)));
  }

  async reset(): Promise<void> {
    const { context: blank } = await this.#bidi.send('browsingContext.create', { type: 'tab' });
    for (const { context } of (await this.#bidi.send('browsingContext.getTree', {})).contexts) {
      if (context !== blank) await this.#bidi.send('browsingContext.close', { context });
    }
    await this.#inChrome(own.forgetPages);
    await this.emulate({});
    this.#errors.clear();
    this.#parents.clear();
    await resetExtension(this);
  }

  async close(): Promise<void> {
    await this.#process.end(() => this.#bidi.send('browser.close', {}));
  }

  async pressAction(): Promise<void> {
    await this.#inChrome(own.clickButton, this.#widget());
  }

  async emulate(media: Media): Promise<void> {
    await this.#inChrome(own.emulate, media);
  }

  errorsOf(context: string): readonly string[] {
    return this.#errors.get(context) ?? [];
  }

  /** Notes errors from now on, each under the tab that it comes from. */
  async #listen(): Promise<void> {
    await this.#bidi.on('browsingContext.contextCreated', ({ context, parent }) => {
      if (parent != null) this.#parents.set(context, parent);
    });
    await this.#bidi.on('log.entryAdded', ({ level, source, text }) => {
      if (level !== 'error') return;
      let { context = '' } = source;
      for (let up = this.#parents.get(context); up !== undefined; up = this.#parents.get(context)) context = up;
      this.#errors.set(context, [...this.errorsOf(context), text ?? '']);
    });
  }

  /** Loads the extension, and waits until a press of its button would not be lost. */
  async #load(folder: string): Promise<void> {
    const extensionData = { type: 'path', path: resolve(folder) } as const;
    this.#extensionId = (await this.#bidi.send('webExtension.install', { extensionData })).extension;
    await this.#waitForBackground();
    await this.#closeWelcome();
  }

  async #waitForBackground(): Promise<void> {
    await this.#inChrome(own.showButton, this.#widget());
    await until('the background to run', () => this.#inChrome(own.backgroundRuns, this.#id()));
  }

  /** Every start installs the extension anew: its welcome page comes in front of what is to be tried. */
  async #closeWelcome(): Promise<void> {
    const { context } = await until('the welcome page', async () =>
      (await this.#bidi.send('browsingContext.getTree', {})).contexts.find(({ url }) => url.endsWith(WELCOME)),
    );
    await this.#bidi.send('browsingContext.close', { context });
  }

  #id(): string {
    if (this.#extensionId === undefined) throw new Error('This browser was started without an extension');
    return this.#extensionId;
  }

  /** The name that Firefox gives to the extension's toolbar button. */
  #widget(): string {
    return `${this.#id()
      .toLowerCase()
      .replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  }

  #inChrome<Args extends readonly unknown[], T>(run: InPage<Args, T>, ...args: Args): Promise<T> {
    return runIn(this.#bidi, this.#chromeContext, functionText(run, args));
  }
}

/** Starts Firefox from the path of its program; see `LaunchOptions` for what may be chosen. */
export async function launchFirefox(program: string, options: LaunchOptions): Promise<Browser> {
  const { extension } = options;
  const extensionId = extension === undefined ? undefined : await extensionIdOf(extension);
  const profile = await openProfile(options.profile);
  let firefox: FirefoxProcess | undefined;
  try {
    firefox = await FirefoxProcess.start(program, profile, options, extensionId);
    return await Firefox.over(firefox, options);
  } catch (error) {
    if (firefox === undefined) await profile.discard();
    else await firefox.end(() => Promise.reject(error));
    throw error;
  }
}
