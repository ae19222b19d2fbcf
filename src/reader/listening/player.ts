import { t } from '../../i18n.ts';
import type { Reader } from '../context.ts';
import { barHeight } from '../navigation.ts';
import type { Span } from './cut-sentences.ts';
import { openHighlight } from './highlight.ts';
import { keepInView } from './keep-in-view.ts';
import { type Passage, passagesIn } from './passages.ts';
import { openPlayback } from './playback.ts';
import { playerBar } from './player-bar.ts';
import { onSentenceClick } from './sentence-clicks.ts';
import { openSpeaker } from './speaker.ts';
import { utteranceOptions } from './utterance-options.ts';
import { toggleVoicePanel } from './voice-panel.ts';
import { voiceFor } from './voices.ts';

interface PlayerOptions {
  /** Returns the system's voices as they are now: some come late, from the network. */
  voices: () => readonly SpeechSynthesisVoice[];
  /** Language of the article. */
  lang: string;
  /** Splits a text into sentences. */
  split: (text: string) => Span[];
}

export interface Player {
  /** Plays or pauses. */
  toggle(): void;
  /** Aborts when it closes. */
  readonly signal: AbortSignal;
}

/**
 * Opens the player and reads aloud from the first sentence in view. What is heard, coloured and shown depends on the
 * playback's state only. It closes with the reader, or by its own button.
 */
export function openPlayer(reader: Reader, { voices, lang, split }: PlayerOptions): Player {
  const { page, dialog, view, store } = reader;
  const own = new AbortController();
  const signal = AbortSignal.any([reader.signal, own.signal]);
  let passages = passagesIn(page, view, split);
  let settings = store.current;

  const mainVoice = (): SpeechSynthesisVoice | undefined => voiceFor(voices(), lang, settings.voices);
  const openVoices = (): void => toggleVoicePanel(reader, voices(), lang);

  const colour = openHighlight(page, view, signal);
  const speaker = openSpeaker((how) => {
    if (how === 'finished') playback.next();
    else playback.set({ isPlaying: false });
    if (how === 'failed') reader.announce(t('listenFailed'));
  }, signal);
  // If there is no voice on this device, one has to be chosen first.
  const toggle = (): void =>
    mainVoice() === undefined ? openVoices() : playback.set({ isPlaying: !playback.state.isPlaying });
  const { bar, showPlaying } = playerBar(reader, {
    toggle,
    step: (direction) => playback.step(direction),
    openVoices,
    close() {
      own.abort();
      dialog.querySelector<HTMLElement>('.toolbar .listen')?.focus({ preventScroll: true });
    },
  });
  const playback = openPlayback(
    { index: firstInView(dialog, passages), isPlaying: mainVoice() !== undefined },
    (index) => {
      const passage = passages[index];
      return passage === undefined ? undefined : passage.range.getClientRects().length > 0;
    },
    ({ index, isPlaying }) => {
      showPlaying(isPlaying);
      const passage = passages[index];
      if (passage === undefined) return;
      colour(passage.range);
      keepInView(dialog, passage.range, bar);
      const options = utteranceOptions(passage.lang, lang, voices(), settings);
      if (isPlaying && options !== undefined) speaker.speak(passage.text, options);
      else speaker.stop();
    },
  );

  /** Follows a text that has been laid out again. Does not scroll while paused, as the person may have scrolled. */
  const follow = (): void => {
    const { index, isPlaying } = playback.state;
    const range = passages[index]?.range;
    if (range === undefined) return;
    colour(range);
    if (isPlaying) keepInView(dialog, range, bar);
  };
  const size = new ResizeObserver(follow);

  dialog.append(bar);
  // Its border box, because line focus changes its padding.
  size.observe(view, { box: 'border-box' });
  signal.addEventListener('abort', () => {
    size.disconnect();
    bar.remove();
  });
  page.defaultView?.addEventListener('pagehide', () => playback.set({ isPlaying: false }), { signal });
  onSentenceClick(
    view,
    () => passages,
    (index) => playback.set({ index }),
    signal,
  );
  store.subscribe((changed) => {
    const isRewritten = changed.digits !== settings.digits || changed.vowelMarks !== settings.vowelMarks;
    const before = [settings.speechRate, mainVoice()?.voiceURI];
    settings = changed;
    const isOtherSound = before[0] !== settings.speechRate || before[1] !== mainVoice()?.voiceURI;
    if (isRewritten) passages = passagesIn(page, view, split);
    if (isRewritten || isOtherSound) playback.set({});
    else follow();
  }, signal);
  playback.set({});
  if (playback.state.isPlaying) bar.querySelector<HTMLElement>('.play')?.focus({ preventScroll: true });
  else openVoices();
  return { toggle, signal };
}

/** Index of the first sentence that ends below the toolbar. */
function firstInView(dialog: HTMLElement, passages: readonly Passage[]): number {
  const top = barHeight(dialog);
  const index = passages.findIndex(({ range }) => {
    const { bottom, height } = range.getBoundingClientRect();
    return height > 0 && bottom > top;
  });
  return Math.max(0, index);
}
