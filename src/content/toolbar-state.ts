import { ask } from '../messaging/ask.ts';

/** Has the toolbar button show that the reader is open over this page, until it is closed by the signal. */
export function markButton(signal: AbortSignal): void {
  const mark = async (isOpen: boolean): Promise<void> => {
    try {
      await ask('shown', isOpen);
    } catch {
      // Naqi was updated or switched off meanwhile, and its button with it.
    }
  };
  void mark(true);
  signal.addEventListener('abort', () => void mark(false));
  // Going back to a page that the browser kept: the reader still stands, but the button began anew.
  globalThis.addEventListener('pageshow', ({ persisted }) => persisted && void mark(true), { signal });
}
