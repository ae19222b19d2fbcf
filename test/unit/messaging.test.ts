import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MessageHandlers } from '../../src/messaging/answer.ts';
import type { ask as Ask } from '../../src/messaging/ask.ts';

/** What a browser takes as the answer of a message's listener. */
type Answers = 'callbacks' | 'promises';

type Listener = (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => unknown;

const require = createRequire(import.meta.url);
const POLYFILL = require.resolve('webextension-polyfill');

/** The polyfill, loaded anew: it looks at the browser once, when it is loaded. */
function loadPolyfill(): unknown {
  delete require.cache[POLYFILL];
  return require(POLYFILL);
}

/** Messages are copied on their way. */
function copied(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/**
 * The messages of a browser with one page and one worker. In every browser a listener may return `true` and answer by its
 * callback later. Firefox and newer Chrome take a returned promise too, and pass on its rejection; older Chrome ignores
 * it, and the page gets no answer.
 */
function browserTaking(answers: Answers): object {
  const listeners: Listener[] = [];
  const sender = { tab: { id: 7 }, url: 'https://news.example.org/story' };
  const sendMessage = async (message: unknown): Promise<unknown> => {
    const [listener] = listeners;
    if (listener === undefined) throw new Error('Receiving end does not exist');
    return new Promise((resolve, reject) => {
      const respond = (answer: unknown): void => resolve(copied(answer));
      const returned = listener(copied(message), sender, respond);
      if (answers === 'promises' && returned instanceof Promise) returned.then(respond, reject);
      else if (returned !== true) resolve(undefined);
    });
  };
  return {
    runtime: {
      id: 'reader@naqi',
      sendMessage,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  };
}

const handlers: Pick<MessageHandlers, 'part' | 'picture'> = {
  part: (name) => (name === 'viewer' ? Promise.resolve(null) : Promise.reject(new Error('The page takes no scripts'))),
  picture: () => {
    throw new TypeError('Failed to fetch');
  },
};

describe.each<{ answers: Answers; isWrapped: boolean }>([
  { answers: 'callbacks', isWrapped: true },
  { answers: 'promises', isWrapped: true },
  { answers: 'promises', isWrapped: false },
])('a browser that takes $answers, wrapped by the polyfill: $isWrapped', ({ answers, isWrapped }) => {
  let ask: typeof Ask;
  beforeEach(async () => {
    vi.resetModules();
    const api = browserTaking(answers);
    vi.stubGlobal('chrome', api);
    // The polyfill wraps nothing where a browser has this name.
    vi.stubGlobal('browser', isWrapped ? undefined : api);
    const polyfill = loadPolyfill();
    vi.doMock('webextension-polyfill', () => ({ default: polyfill }));
    const { answer } = await import('../../src/messaging/answer.ts');
    answer(handlers as MessageHandlers);
    ({ ask } = await import('../../src/messaging/ask.ts'));
  });
  afterEach(() => {
    vi.doUnmock('webextension-polyfill');
    vi.unstubAllGlobals();
  });

  test('a reply arrives', async () => {
    expect(await ask('part', 'viewer')).toBeNull();
  });

  test('a part that fails is a failure to the page, with its reason', async () => {
    await expect(ask('part', 'help')).rejects.toThrow('The page takes no scripts');
  });

  test('a picture that fails is a failure to the page, and no picture', async () => {
    await expect(ask('picture', 'https://news.example.org/a.jpg')).rejects.toThrow('Failed to fetch');
  });

  test('what nobody answers is a failure too', async () => {
    await expect(ask('unreadable', null)).rejects.toThrow('unreadable');
  });
});
