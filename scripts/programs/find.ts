import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../browser/driver.ts';

/** Where a browser may be. */
export interface Places {
  readonly title: string;
  readonly variable: string;
  /** Of Debian. */
  readonly packageName: string;
  /** Commands on the PATH, the best first. */
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  /** Below the folders that Windows has programs in. */
  readonly windows: readonly string[];
}

// Chromium goes before Chrome: a branded Chrome refuses more of what drives it.
export const PLACES: Readonly<Record<BrowserName, Places>> = {
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

export async function isProgram(path: string): Promise<boolean> {
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

/** The path of a browser's program: the one that the environment names, or one that is installed. */
export async function findProgram(name: BrowserName): Promise<string | undefined> {
  const { title, variable } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (await isProgram(chosen)) return chosen;
    throw new Error(
      `${variable} names ${chosen}, which is no program: correct it, or unset it to use an installed ${title}.`,
    );
  }
  for (const candidate of candidates(PLACES[name])) {
    if (await isProgram(candidate)) return candidate;
  }
  return undefined;
}
