import { WebSocket } from 'ws';
import { FinalError, patience, within } from './poll.ts';

export type Fields = Readonly<Record<string, unknown>>;

interface Pending {
  resolve(result: Fields): void;
  reject(error: Error): void;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key of a message, empty when there is none. */
export function fieldsOf(from: Fields, key: string): Fields {
  const value = from[key];
  return isFields(value) ? value : {};
}

/** The objects in the list under a key of a message. */
export function listOf(from: Fields, key: string): readonly Fields[] {
  const value = from[key];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The text under a key of a message, when it has one there. */
export function textOf(from: Fields, key: string): string | undefined {
  const value = from[key];
  return typeof value === 'string' ? value : undefined;
}

/** The text that a message must have under a key. */
export function needText(from: Fields, key: string): string {
  const text = textOf(from, key);
  if (text === undefined) throw new Error(`No ${key} in ${JSON.stringify(from)}`);
  return text;
}

/** A connection to Firefox that speaks WebDriver BiDi. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, ((params: Fields) => void)[]>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#take(String(data)));
    socket.on('close', () => this.#drop());
    // Without a listener an error would end the process; the `close` that follows it tells the waiting calls.
    socket.on('error', () => undefined);
  }

  /** Connects and begins a session. */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    const opened = new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    await within(patience, 'Connecting to Firefox', opened);
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  async send(method: string, params: Fields = {}): Promise<Fields> {
    if (this.#socket.readyState !== WebSocket.OPEN) throw new FinalError(`Firefox is gone: ${method} has no way`);
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Fields>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
    this.#socket.send(JSON.stringify({ id, method, params }));
    try {
      return await within(patience, method, answer);
    } finally {
      this.#pending.delete(id);
    }
  }

  /** Calls back with every event of that name from now on. */
  async on(event: string, listener: (params: Fields) => void): Promise<void> {
    const listeners = this.#listeners.get(event) ?? [];
    this.#listeners.set(event, [...listeners, listener]);
    if (listeners.length === 0) await this.send('session.subscribe', { events: [event] });
  }

  close(): void {
    this.#socket.close();
  }

  #take(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isFields(message)) return;
    const { id } = message;
    if (typeof id !== 'number') {
      for (const listener of this.#listeners.get(textOf(message, 'method') ?? '') ?? []) {
        listener(fieldsOf(message, 'params'));
      }
      return;
    }
    const pending = this.#pending.get(id);
    if (message.type === 'success') pending?.resolve(fieldsOf(message, 'result'));
    else pending?.reject(new Error(`${textOf(message, 'error')}: ${textOf(message, 'message')}`));
  }

  #drop(): void {
    for (const pending of this.#pending.values()) pending.reject(new FinalError('Firefox closed the connection'));
  }
}
