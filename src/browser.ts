import type { Browser } from 'webextension-polyfill';

/** With manifest 3 it answers by promises in every browser; the polyfill would be a tenth of what a press runs. */
declare const chrome: Browser;

/** Everything that talks to the browser goes through here. */
export const browser = chrome;

export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
