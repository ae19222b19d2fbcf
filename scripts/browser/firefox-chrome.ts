/** Functions that run as text in Firefox's own window, and what they use of it. */

import type { Media } from './driver.ts';

interface MessageManager {
  addMessageListener(name: string, listener: (message: { readonly data: Outcome }) => void): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}

interface View {
  readonly viewType: string;
  readonly xulBrowser?: { readonly messageManager: MessageManager };
}

interface Policy {
  readonly extension: {
    readonly backgroundState: string;
    readonly views: ReadonlySet<View>;
    wakeupBackground?(): Promise<void>;
    terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
  };
  getURL(path: string): string;
}

interface Outcome {
  readonly answer?: string;
  readonly error?: string;
}

declare const WebExtensionPolicy: { getByID(id: string): Policy | null };
declare const CustomizableUI: {
  addWidgetToArea(widget: string, area: string): void;
  getWidget(widget: string): { forWindow(window: Window): { readonly node: Element } };
};
interface Addon {
  enable(): Promise<void>;
  disable(): Promise<void>;
}
declare const ChromeUtils: {
  importESModule(url: string): { readonly AddonManager: { getAddonByID(id: string): Promise<Addon> } };
};
declare const Services: {
  readonly locale: { availableLocales: string[]; requestedLocales: string[] };
  readonly clearData: { readonly CLEAR_ALL: number; deleteData(flags: number, done: () => void): void };
  readonly prefs: { setBoolPref(name: string, value: boolean): void; setIntPref(name: string, value: number): void };
};

/** Firefox's own texts stay English without a language pack, but extensions and dates follow. */
export function useLocale(locale: string): void {
  Services.locale.availableLocales = [locale, 'en-US'];
  Services.locale.requestedLocales = [locale];
}

/** Puts the button where a click on it counts: in the panel of the extensions it does nothing. */
export function showButton(widget: string): void {
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
}

export function clickButton(widget: string): void {
  const { node } = CustomizableUI.getWidget(widget).forWindow(window);
  const button = node.querySelector<HTMLElement>('.unified-extensions-item-action-button');
  if (button === null) throw new Error(`${widget} has no button in the toolbar`);
  button.click();
}

export function backgroundRuns(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running';
}

export function addressOf(id: string, path: string): string {
  const policy = WebExtensionPolicy.getByID(id);
  if (policy === null) throw new Error('The extension is no longer in the browser');
  return policy.getURL(path);
}

export function grantWithoutAsking(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** Clears all that pages have stored, caches and permissions included. */
export async function forgetPages(): Promise<void> {
  const { clearData } = Services;
  await new Promise<void>((done) => clearData.deleteData(clearData.CLEAR_ALL, done));
}

export function emulate({ scheme, forcedColours, reducedMotion, touch }: Media): void {
  const { prefs } = Services;
  const schemes = { dark: 0, light: 1, usual: 2 };
  prefs.setIntPref('layout.css.prefers-color-scheme.content-override', schemes[scheme ?? 'usual']);
  prefs.setIntPref('browser.display.document_color_use', forcedColours === true ? 2 : 0);
  prefs.setIntPref('ui.prefersReducedMotion', reducedMotion === true ? 1 : 0);
  // Bits: 1 for a finger, 2 for a mouse, 4 for what hovers.
  prefs.setIntPref('ui.primaryPointerCapabilities', touch === true ? 1 : 6);
}

/**
 * Runs a function's text in the background page, which BiDi does not show, through a frame script in its process.
 * The sandbox with the page's own rights sees all that the page sees, and its policy against `eval` does not reach it.
 * A debugger would do too, but BiDi gives wrong answers once there is a second one.
 */
export async function runInBackground(id: string, text: string): Promise<string | undefined> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (extension === undefined) throw new Error('The extension is no longer in the browser');
  await extension.wakeupBackground?.();
  const manager = [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser?.messageManager;
  if (manager === undefined) throw new Error('The extension has no background page');
  const name = `naqi:${crypto.randomUUID()}`;
  const inPage = `((globalThis) => (${text})())(self).then(
    (answer) => tell(true, answer),
    (error) => tell(false, String(error)),
  )`;
  const frameScript = `{
    const page = new Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false });
    const tell = (good, said) => sendAsyncMessage('${name}', good ? { answer: said } : { error: said });
    Cu.exportFunction(tell, page, { defineAs: 'tell' });
    Cu.evalInSandbox(${JSON.stringify(inPage)}, page);
  }`;
  const outcome = await new Promise<Outcome>((resolve) => {
    manager.addMessageListener(name, ({ data }) => resolve(data));
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`, false);
  });
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.answer;
}

/** Without the look for a reason to let it run on. */
export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ disableResetIdleForTest: true });
}

/** Switches the extension off or on, as the page of the add-ons does. */
export async function setEnabled(id: string, isOn: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon.enable() : addon.disable());
}
