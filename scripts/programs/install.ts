import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { isProgram } from './find.ts';

const APT_GET = '/usr/bin/apt-get';

/** Whether packages can be installed without asking anybody: as root on Debian, which a throw-away machine mostly is. */
export async function mayInstall(): Promise<boolean> {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && (await isProgram(APT_GET));
}

/** Installs a package of Debian. */
export async function install(packageName: string): Promise<void> {
  await aptGet('update');
  await aptGet('install', '-y', '--no-install-recommends', packageName);
}

/** Runs apt-get, and says so. All of it goes to stderr, since stdout is for what the command itself has to tell. */
function aptGet(...args: string[]): Promise<void> {
  console.error(`> apt-get ${args.join(' ')}`);
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(APT_GET, args, { env, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`apt-get ${args.join(' ')} failed; its reason stands above.`));
    });
  });
}
