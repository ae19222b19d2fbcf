import { spawn } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from './driver.ts';

interface Places {
  readonly title: string;
  readonly variable: string;
  /** Package in Debian. */
  readonly packageName: string;
  /** Commands on the PATH, the best first. */
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  /** Below the folders that Windows has programs in. */
  readonly windows: readonly string[];
}

// Chromium goes before Chrome: a branded Chrome refuses more of what drives it.
const places: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    title: 'Chromium',
    variable: 'NAQI_CHROMIUM',
    packageName: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'NAQI_FIREFOX',
    packageName: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
  },
};

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function candidates({ commands, mac, windows }: Places): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      mac.map((app) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder === undefined ? [] : windows.map((program) => join(folder, program))));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, command)),
  );
}

async function findInstalled(browser: Places): Promise<string | undefined> {
  for (const candidate of candidates(browser)) {
    if (await isProgram(candidate)) return candidate;
  }
  return undefined;
}

/** Runs apt-get; what it says goes to stderr, since stdout is for what the command itself has to tell. */
function aptGet(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', args, { env, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`apt-get ${args.join(' ')} failed; its reason stands above.`));
    });
  });
}

async function mayInstall(): Promise<boolean> {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && (await isProgram('/usr/bin/apt-get'));
}

/** The path of a browser that is there, installed first where Debian allows it; otherwise an error that says what to do. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const browser = places[name];
  const { title, variable, packageName } = browser;
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (await isProgram(chosen)) return chosen;
    throw new Error(
      `${variable} names ${chosen}, which is no program: correct it, or unset it to use an installed ${title}.`,
    );
  }
  const installed = await findInstalled(browser);
  if (installed !== undefined) return installed;
  if (await mayInstall()) {
    console.error(`No ${title} found: installing the package ${packageName}.`);
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', packageName);
    const fresh = await findInstalled(browser);
    if (fresh !== undefined) return fresh;
  }
  const packageHint = existsSync('/etc/debian_version') ? ` (as root: apt-get install ${packageName})` : '';
  throw new Error(`No ${title} found: install it${packageHint}, or set ${variable} to the path of its program.`);
}
