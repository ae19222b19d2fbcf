import { browser, type Runtime } from './browser.ts';

/** What pages ask of the worker: name → request and reply. */
export interface Messages {
  /** The page is an article on a switched-on host: open the reader in the sender's tab. */
  open: { request: null; reply: null };
  /** Inject a part of the reader, by its name, into the sender's tab. */
  part: { request: string; reply: null };
  /** A picture's bytes as a `data:` address; null where they may not be read. */
  picture: { request: string; reply: string | null };
  /** The document is of a kind that cannot be read: say so on the toolbar button. */
  unreadable: { request: null; reply: null };
}

type Name = keyof Messages;

interface Envelope<N extends Name = Name> {
  naqi: N;
  request: Messages[N]['request'];
}

export type Handlers = {
  readonly [N in Name]: (request: Messages[N]['request'], tabId: number) => Promise<Messages[N]['reply']>;
};

/** Asks the worker, and gives its answer. */
export async function ask<N extends Name>(name: N, request: Messages[N]['request']): Promise<Messages[N]['reply']> {
  const envelope: Envelope<N> = { naqi: name, request };
  return browser.runtime.sendMessage(envelope);
}

/** Answers what pages ask. Messages that come from no tab, and any that are not Naqi's own, get no answer. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !isEnvelope(message, handlers)) return undefined;
    return handle(handlers, message, tabId);
  });
}

function handle<N extends Name>(handlers: Handlers, { naqi, request }: Envelope<N>, tabId: number): Promise<unknown> {
  return handlers[naqi](request, tabId);
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'naqi' in message &&
    Object.hasOwn(handlers, String(message.naqi))
  );
}
