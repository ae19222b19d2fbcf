import type { Manner } from './manner.ts';

/** How saying ended by itself: to the end, by another script of the page, or by the system's failure. */
export type Ending = 'said' | 'interrupted' | 'failed';

export interface Speaker {
  /** Says a text at once, in place of what is being said. */
  say(text: string, manner: Manner): void;
  /** Falls silent. */
  stop(): void;
}

/**
 * Says one text at a time, and tells how it ended unless that was asked for. The browser has one queue for the whole
 * page: it is emptied only while it holds a text from here. Pausing is left out, as it hangs in some browsers.
 */
export function openSpeaker(ended: (how: Ending) => void, signal: AbortSignal): Speaker {
  // Held here, since browsers forget an utterance that nobody holds, and then never tell of its end.
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
    say(text, { voice, lang, rate }) {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang, rate });
      utterance.addEventListener('end', () => end(utterance, 'said'));
      utterance.addEventListener('error', ({ error }) =>
        end(utterance, error === 'canceled' || error === 'interrupted' ? 'interrupted' : 'failed'),
      );
      current = utterance;
      // A queue that the page has halted would keep the text for ever.
      if (speechSynthesis.paused) speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    },
    stop,
  };
}
