import type { UtteranceOptions } from './utterance-options.ts';

/** How speaking ended: at the end of the text, by another script of the page, or by a failure of the system. */
export type Ending = 'finished' | 'interrupted' | 'failed';

export interface Speaker {
  /** Speaks a text at once, in place of the last one. */
  speak(text: string, options: UtteranceOptions): void;
  stop(): void;
}

/**
 * Speaks one text at a time. The browser has one queue for the whole page, which is emptied only while it holds a text
 * from here. Pausing is not used, because it hangs in some browsers.
 *
 * @param ended called when a text ended other than by `speak`, `stop` or the signal
 */
export function openSpeaker(ended: (how: Ending) => void, signal: AbortSignal): Speaker {
  // Also keeps the utterance alive: browsers drop one that nobody holds, and send no event for its end.
  let current: SpeechSynthesisUtterance | undefined;

  const stop = (): void => {
    if (current === undefined) return;
    current = undefined;
    speechSynthesis.cancel();
  };
  const end = (utterance: SpeechSynthesisUtterance, how: Ending): void => {
    if (utterance !== current) return;
    current = undefined;
    ended(how);
  };
  signal.addEventListener('abort', stop);
  return {
    speak(text, { voice, lang, rate }) {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang, rate });
      utterance.addEventListener('end', () => end(utterance, 'finished'));
      utterance.addEventListener('error', ({ error }) =>
        end(utterance, error === 'canceled' || error === 'interrupted' ? 'interrupted' : 'failed'),
      );
      current = utterance;
      // The page may have paused the queue.
      if (speechSynthesis.paused) speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    },
    stop,
  };
}
