import type { LaunchOptions } from './driver.ts';

/** What Chromium is started with: quiet, and led to no host but those that were chosen. */
export function argumentsFor({ hosts = [], locale = 'en', online = false, proxy }: LaunchOptions): string[] {
  const rules = [
    ...hosts.flatMap((host) => [`MAP ${host} 127.0.0.1`, `MAP *.${host} 127.0.0.1`]),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${locale}`,
    ...(online || proxy !== undefined ? [] : [`--host-resolver-rules=${rules.join(', ')}`]),
    ...(proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
  ];
}
