/** What pages ask of the worker: name → request and reply. */
export interface Messages {
  /** The page is an article: open the reader if its site opens by itself, unless it was closed there. */
  autoOpen: { request: string; reply: null };
  /** The reader over the sender's page is open now, or closed: show it on the toolbar button. */
  readerState: { request: 'open' | 'closed'; reply: null };
  /** The person closed the reader over this address. */
  closed: { request: string; reply: null };
  /** Whether the articles of the sender's site open by themselves. */
  isAutoOpen: { request: null; reply: boolean };
  /** Have them do so, or no longer. The reply is whether they do now: not yet, if the options page has to ask. */
  setAutoOpen: { request: boolean; reply: boolean };
  /** Inject a part of the reader, by its name, into the sender's tab. */
  part: { request: string; reply: null };
  /** A picture's bytes as a `data:` address; null if there are none. */
  picture: { request: string; reply: string | null };
  /** The sender's document is of a kind that cannot be read: show it on the toolbar button. */
  unreadable: { request: null; reply: null };
}

export type MessageName = keyof Messages;

/** What travels to the worker. */
export interface Envelope<N extends MessageName = MessageName> {
  naqi: N;
  request: Messages[N]['request'];
}

/** What travels back. It says whether the request failed, since browsers differ in how they pass on a rejection. */
export type Answer<N extends MessageName> =
  | { ok: true; reply: Messages[N]['reply'] }
  /** `error` says what happened, for the console. */
  | { ok: false; error: string };
