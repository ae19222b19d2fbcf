import { browser } from '../browser.ts';
import type { Answer, Envelope, MessageName, Messages } from './messages.ts';

/**
 * Asks the worker and returns its reply.
 *
 * @throws if the worker failed, or if nobody answered
 */
export async function ask<N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
): Promise<Messages[N]['reply']> {
  const envelope: Envelope<N> = { naqi: name, request };
  const answer: Answer<N> | null | undefined = await browser.runtime.sendMessage(envelope);
  if (answer?.ok === true) return answer.reply;
  throw new Error(`${name}: ${answer?.error ?? 'no answer'}`);
}
