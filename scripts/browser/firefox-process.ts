import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { LaunchOptions } from './driver.ts';
import { killTree, onLeaving } from './leaving.ts';
import { patience, within } from './poll.ts';
import type { Profile } from './profile.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The same at every start, for the extension's stored data hang on it. */
const uuid = '5e1f0a9c-6b1d-4c7e-9a52-0d3c8f2b7e64';

function preferencesFor(
  { hosts = [], locale = 'en', online = false, proxy }: LaunchOptions,
  extensionId: string | undefined,
  folder: string,
): Preferences {
  return {
    // What would come between a fresh profile and the page.
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // A site's icon is asked for by the browser, not by the page: its errors are not the page's.
    'browser.chrome.site_icons': false,
    'intl.accept_languages': locale === 'en' ? 'en-US, en' : `${locale}, en-US, en`,
    // A process made in advance for the next page costs as much as the page that is tried.
    'dom.ipc.processPrelaunch.enabled': false,
    // What tests save goes with their profile.
    ...(online ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': folder }),
    ...(online ? {} : proxyFor(proxy ?? 1, proxy === undefined ? hosts : null)),
    // A temporary add-on goes when the browser does: what it stored shall outlive it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(extensionId === undefined ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }) }),
  };
}

/** Listed hosts and those below them lead here; every other goes to the proxy, where none need be. */
function proxyFor(port: number, hosts: readonly string[] | null): Preferences {
  const direct = hosts === null ? [] : ['localhost', '127.0.0.1', ...hosts.flatMap((host) => [host, `.${host}`])];
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': direct.join(', '),
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** The address that Firefox tells on stderr once it can be driven. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`Firefox ended before it could be driven:\n${said.slice(-2000)}`)));
    // It listens on after that too: a full pipe would stop the browser.
    child.stderr?.on('data', (data) => {
      said = `${said}${data}`.slice(-10_000);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

/** A running Firefox with its profile. */
export class FirefoxProcess {
  readonly #child: ChildProcess;
  readonly #profile: Profile;
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;
  readonly #stopGuarding: () => void;
  readonly #address: Promise<string>;

  private constructor(child: ChildProcess, profile: Profile) {
    this.#child = child;
    this.#profile = profile;
    this.#address = addressOf(child);
    this.ended = new Promise((done) => {
      child.once('exit', () => done());
      child.once('error', () => done());
    });
    this.#stopGuarding = onLeaving(() => this.#kill());
  }

  static async start(
    program: string,
    profile: Profile,
    options: LaunchOptions,
    extensionId: string | undefined,
  ): Promise<FirefoxProcess> {
    const lines = Object.entries(preferencesFor(options, extensionId, profile.folder)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile.folder, 'user.js'), lines.join(''));
    const child = spawn(
      program,
      [
        ...(options.headed === true ? [] : ['--headless']),
        '--no-remote',
        '--profile',
        profile.folder,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
        'about:blank',
      ],
      {
        // The leader of a group of its own, so that its children can be ended with it.
        detached: process.platform !== 'win32',
        env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    return new FirefoxProcess(child, profile);
  }

  /** Where the WebDriver BiDi session is, once Firefox is ready for one. */
  async address(): Promise<string> {
    return `${await within(patience, 'Starting Firefox', this.#address)}/session`;
  }

  /** Waits until it has ended as `quit` asks it to, or kills it; then the temporary profile goes too. */
  async end(quit: () => Promise<unknown>): Promise<void> {
    if (!hasEnded(this.#child)) {
      try {
        await within(10_000, 'Closing Firefox', Promise.all([quit(), this.ended]));
      } catch {
        this.#kill();
        await this.ended;
      }
    }
    this.#stopGuarding();
    await this.#profile.discard();
  }

  #kill(): void {
    if (this.#child.pid !== undefined && !hasEnded(this.#child)) killTree(this.#child.pid);
  }
}
