import { ask } from '../messaging/ask.ts';

/** Has the toolbar button show that the reader is open over this page, until the signal aborts. */
export function showInToolbar(signal: AbortSignal): void {
  const show = async (state: 'open' | 'closed'): Promise<void> => {
    try {
      await ask('readerState', state);
    } catch {
      // Naqi was updated or switched off meanwhile, and its button with it.
    }
  };
  void show('open');
  signal.addEventListener('abort', () => void show('closed'));
  // Back on a page that the browser kept in its cache, the reader is still open, but the button has been reset.
  globalThis.addEventListener('pageshow', ({ persisted }) => persisted && void show('open'), { signal });
}
