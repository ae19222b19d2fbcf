import { browser } from '../browser.ts';

/** How many addresses are remembered for one tab. */
const MAX_ADDRESSES = 50;

/** Remembers, until the browser is closed, that the person closed the reader over this address in this tab. */
export async function rememberClosed(tabId: number, address: string): Promise<void> {
  const closed = [...new Set([...(await closedIn(tabId)), address])].slice(-MAX_ADDRESSES);
  await browser.storage.session.set({ [keyOf(tabId)]: closed });
}

/** Whether the person closed the reader over this address in this tab. */
export async function wasClosed(tabId: number, address: string): Promise<boolean> {
  return (await closedIn(tabId)).includes(address);
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function closedIn(tabId: number): Promise<readonly string[]> {
  const { [keyOf(tabId)]: closed } = await browser.storage.session.get(keyOf(tabId));
  return Array.isArray(closed) ? closed : [];
}

function keyOf(tabId: number): string {
  return `closed ${tabId}`;
}
