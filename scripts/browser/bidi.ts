import type { Commands, Event, Message } from 'webdriver-bidi-protocol';
import { WebSocket } from 'ws';
import { FinalError, patience, within } from './poll.ts';

type Method = keyof Commands;
type Params<Name extends Method> = Spelled<Commands[Name]['params']>;
type EventParams<Name extends Event['method']> = Extract<Event, { method: Name }>['params'];

/** The same with the words themselves in place of the enums, of which the package has the types and not the code. */
export type Spelled<T> = T extends string ? `${T}` : { [Key in keyof T]: Spelled<T[Key]> };

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A connection to Firefox that speaks WebDriver BiDi. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, ((params: never) => void)[]>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#take(JSON.parse(String(data))));
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

  async send<Name extends Method>(method: Name, params: Params<Name>): Promise<Commands[Name]['returnType']> {
    if (this.#socket.readyState !== WebSocket.OPEN) throw new FinalError(`Firefox is gone: ${method} has no way`);
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Commands[Name]['returnType']>((resolve, reject) => {
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
  async on<Name extends Event['method']>(event: Name, listener: (params: EventParams<Name>) => void): Promise<void> {
    const listeners = this.#listeners.get(event) ?? [];
    this.#listeners.set(event, [...listeners, listener]);
    if (listeners.length === 0) await this.send('session.subscribe', { events: [event] });
  }

  close(): void {
    this.#socket.close();
  }

  #take(message: Message): void {
    if (message.type === 'event') {
      for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params as never);
      return;
    }
    const pending = this.#pending.get(message.id ?? -1);
    if (message.type === 'success') pending?.resolve(message.result);
    else pending?.reject(new Error(`${message.error}: ${message.message}`));
  }

  #drop(): void {
    for (const pending of this.#pending.values()) pending.reject(new FinalError('Firefox closed the connection'));
  }
}
