import { browser } from '../browser.ts';
import type { Envelope, MessageName, Messages } from './messages.ts';

/** Asks the worker, and gives its answer. */
export async function ask<N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
): Promise<Messages[N]['reply']> {
  const envelope: Envelope<N> = { naqi: name, request };
  return browser.runtime.sendMessage(envelope);
}
