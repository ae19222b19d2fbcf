import polyfill, { type Runtime } from 'webextension-polyfill';
import type { Answer, Envelope, MessageName, Messages } from './messages.ts';

/** The page that asks, and its tab. */
export interface Asker {
  id: number;
  /** Tells the page from the next one in the same tab; undefined in older browsers. */
  documentId: string | undefined;
  url: string;
}

export type MessageHandlers = {
  readonly [N in MessageName]: (request: Messages[N]['request'], asker: Asker) => Promise<Messages[N]['reply']>;
};

/**
 * Answers what pages ask. Messages from outside a tab, and those that are not Naqi's own, get no answer.
 *
 * Before version 148, Chrome does not take a promise that a listener returns as its answer. The polyfill makes it do
 * so; in later versions, and in Firefox, it finds a `browser` global and changes nothing.
 */
export function answer(handlers: MessageHandlers): void {
  polyfill.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const id = sender.tab?.id;
    if (id === undefined || !isEnvelope(message, handlers)) return undefined;
    return handle(handlers, message, { id, documentId: sender.documentId, url: sender.url ?? '' });
  });
}

async function handle<N extends MessageName>(
  handlers: MessageHandlers,
  { naqi, request }: Envelope<N>,
  asker: Asker,
): Promise<Answer<N>> {
  try {
    return { ok: true, reply: await handlers[naqi](request, asker) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

function isEnvelope(message: unknown, handlers: MessageHandlers): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'naqi' in message &&
    Object.hasOwn(handlers, String(message.naqi))
  );
}
