import polyfill, { type Runtime } from 'webextension-polyfill';
import type { Envelope, MessageName, Messages } from './messages.ts';

/** The page that asks, and the tab it stands in. */
export interface Asker {
  id: number;
  /** Tells the page from the next one in the same tab; older browsers give none. */
  documentId: string | undefined;
  url: string;
}

export type Handlers = {
  readonly [N in MessageName]: (request: Messages[N]['request'], asker: Asker) => Promise<Messages[N]['reply']>;
};

/**
 * Answers what pages ask. Messages that come from no tab, and any that are not Naqi's own, get no answer. Chromium's own
 * listeners take no promise for an answer: this is what the polyfill is for, and here no page waits until it is read.
 */
export function answer(handlers: Handlers): void {
  polyfill.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const id = sender.tab?.id;
    if (id === undefined || !isEnvelope(message, handlers)) return undefined;
    return handle(handlers, message, { id, documentId: sender.documentId, url: sender.url ?? '' });
  });
}

function handle<N extends MessageName>(
  handlers: Handlers,
  { naqi, request }: Envelope<N>,
  asker: Asker,
): Promise<unknown> {
  return handlers[naqi](request, asker);
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'naqi' in message &&
    Object.hasOwn(handlers, String(message.naqi))
  );
}
