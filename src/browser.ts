import type { Browser } from 'webextension-polyfill';

/**
 * The browser's API. With Manifest V3 its calls return promises in every browser, so that pages run without the
 * polyfill, which would be a tenth of what a press runs. Only the worker's answers need it: see `messaging/answer.ts`.
 */
declare const chrome: Browser;

/** Everything that talks to the browser goes through here. */
export const browser = chrome;

export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
