/** The only import of the polyfill: everything that talks to the browser goes through here. */

export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
