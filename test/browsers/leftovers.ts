/**
 * What scripts leave behind in a page, counted beside the extension's own scripts: both functions run there, the first
 * one before the extension does anything in the page.
 */

interface Count {
  /** Names of what is still at work. */
  leftovers(): string[];
}

type CountingWindow = typeof globalThis & { count?: Count };

/** Counts listeners, observers and timers from now on. */
export function countLeftovers(): void {
  const own = { add: EventTarget.prototype.addEventListener, remove: EventTarget.prototype.removeEventListener };
  const listeners = new Map<EventTarget, Set<string>>();
  const ids = new Map<object, number>();
  const nameOf = (type: string, listener: object, capture: boolean): string => {
    ids.set(listener, ids.get(listener) ?? ids.size);
    return `${type} ${capture ? 'captured ' : ''}${ids.get(listener)}`;
  };
  const captures = (options: AddEventListenerOptions | EventListenerOptions | boolean | undefined): boolean =>
    typeof options === 'object' ? options.capture === true : options === true;

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    own.add.call(this, type, listener, options);
    const { signal, once } = typeof options === 'object' ? options : {};
    if (listener === null || this instanceof AbortSignal || signal?.aborted === true) return;
    const name = nameOf(type, listener, captures(options));
    const all = listeners.get(this) ?? new Set();
    listeners.set(this, all.add(name));
    if (signal !== undefined) own.add.call(signal, 'abort', () => all.delete(name));
    if (once === true) own.add.call(this, type, () => all.delete(name), { once, capture: captures(options) });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    own.remove.call(this, type, listener, options);
    if (listener !== null) listeners.get(this)?.delete(nameOf(type, listener, captures(options)));
  };

  const observers = new Set<object>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype as { observe(...args: unknown[]): void; disconnect(): void };
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]) {
        observers.add(this);
        observe.apply(this, args);
      },
      disconnect(this: object) {
        observers.delete(this);
        disconnect.call(this);
      },
    });
  }

  const timers = new Set<string>();
  const kinds = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const;
  for (const [start, stop] of kinds) {
    const run = globalThis[start].bind(globalThis) as (call: (...args: unknown[]) => void, wait?: number) => number;
    const end = globalThis[stop].bind(globalThis) as (id: number) => void;
    const named = (id: number, wait = 0): string => `${start} ${id} of ${wait} ms`;
    const waits = new Map<number, number>();
    Object.assign(globalThis, {
      [start](call: (...args: unknown[]) => void, wait?: number) {
        const id = run((...args) => {
          if (start !== 'setInterval') timers.delete(named(id, wait));
          call(...args);
        }, wait);
        waits.set(id, wait ?? 0);
        timers.add(named(id, wait));
        return id;
      },
      [stop](id: number) {
        timers.delete(named(id, waits.get(id)));
        end(id);
      },
    });
  }

  const told = new Set<unknown>();
  const { onChanged } = chrome.storage;
  const { addListener, removeListener } = onChanged;
  Object.assign(onChanged, {
    addListener(listener: never) {
      told.add(listener);
      addListener.call(onChanged, listener);
    },
    removeListener(listener: never) {
      told.delete(listener);
      removeListener.call(onChanged, listener);
    },
  });

  const isThere = (target: EventTarget): boolean => !(target instanceof Node) || target.isConnected;
  const count: Count = {
    leftovers: () => [
      ...[...listeners].flatMap(([target, names]) => (isThere(target) ? [...names] : [])),
      ...[...observers].map((observer) => observer.constructor.name),
      ...timers,
      ...[...told].map(() => 'storage.onChanged'),
    ],
  };
  Object.assign(globalThis, { count });
}

/** Names what is at work now of what was begun since then. */
export function leftovers(): string[] {
  return (globalThis as CountingWindow).count?.leftovers() ?? ['nothing was counted'];
}
