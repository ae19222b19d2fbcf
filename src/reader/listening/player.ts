import { t } from '../../i18n.ts';
import type { Reader } from '../context.ts';
import { barHeight } from '../navigation.ts';
import { keepInView } from './following.ts';
import { openHighlight } from './highlight.ts';
import { mannerFor } from './manner.ts';
import { type Passage, passagesIn } from './passages.ts';
import { openPlayback } from './playback.ts';
import { playerBar } from './player-bar.ts';
import { followClicks } from './pointing.ts';
import type { Span } from './sentences.ts';
import { openSpeaker } from './speaker.ts';
import { openVoicePanel } from './voice-panel.ts';
import { voiceFor } from './voices.ts';

interface Means {
  /** The system's voices as they are now: some come late, from the network. */
  voices: () => readonly SpeechSynthesisVoice[];
  /** Language of the article. */
  lang: string;
  cut: (text: string) => Span[];
}

/** A player that was opened. */
export interface Player {
  /** Plays or pauses. */
  toggle(): void;
  /** Aborts when it closes. */
  readonly signal: AbortSignal;
}

/**
 * Opens the player and reads on from what is in view. All that is heard, coloured and shown follows from the playback's
 * state. It closes with the reader, or by its own button.
 */
export function openPlayer(reader: Reader, { voices, lang, cut }: Means): Player {
  const { page, dialog, view, store } = reader;
  const own = new AbortController();
  const signal = AbortSignal.any([reader.signal, own.signal]);
  let passages = passagesIn(page, view, cut);
  let settings = store.current;

  const mainVoice = (): SpeechSynthesisVoice | undefined => voiceFor(voices(), lang, settings.voices);
  const openVoices = (): void => openVoicePanel(reader, voices(), lang);

  const colour = openHighlight(page, view, signal);
  const speaker = openSpeaker((how) => {
    if (how === 'said') playback.next();
    else playback.set({ isPlaying: false });
    if (how === 'failed') reader.say(t('listenFailed'));
  }, signal);
  // Without a voice on this device there is one to be chosen first.
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
      const manner = mannerFor(passage.lang, lang, voices(), settings);
      if (isPlaying && manner !== undefined) speaker.say(passage.text, manner);
      else speaker.stop();
    },
  );

  /** Colour and view follow the text where it is laid out anew; who pauses may have scrolled elsewhere. */
  const follow = (): void => {
    const { index, isPlaying } = playback.state;
    const range = passages[index]?.range;
    if (range === undefined) return;
    colour(range);
    if (isPlaying) keepInView(dialog, range, bar);
  };
  const size = new ResizeObserver(follow);

  dialog.append(bar);
  // With its padding, which line focus changes.
  size.observe(view, { box: 'border-box' });
  signal.addEventListener('abort', () => {
    size.disconnect();
    bar.remove();
  });
  page.defaultView?.addEventListener('pagehide', () => playback.set({ isPlaying: false }), { signal });
  followClicks(
    view,
    () => passages,
    (index) => playback.set({ index }),
    signal,
  );
  store.subscribe((news) => {
    const isRewritten = news.digits !== settings.digits || news.vowelMarks !== settings.vowelMarks;
    const before = [settings.speechRate, mainVoice()?.voiceURI];
    settings = news;
    const isOtherSound = before[0] !== settings.speechRate || before[1] !== mainVoice()?.voiceURI;
    if (isRewritten) passages = passagesIn(page, view, cut);
    if (isRewritten || isOtherSound) playback.set({});
    else follow();
  }, signal);
  playback.set({});
  if (playback.state.isPlaying) bar.querySelector<HTMLElement>('.play')?.focus({ preventScroll: true });
  else openVoices();
  return { toggle, signal };
}

/** Index of the first sentence that stands under the toolbar. */
function firstInView(dialog: HTMLElement, passages: readonly Passage[]): number {
  const top = barHeight(dialog);
  const index = passages.findIndex(({ range }) => {
    const { bottom, height } = range.getBoundingClientRect();
    return height > 0 && bottom > top;
  });
  return Math.max(0, index);
}
