import type { Settings } from '../../settings/schema.ts';
import { voiceFor } from './voices.ts';

/** How a text is spoken. */
export interface UtteranceOptions {
  voice: SpeechSynthesisVoice;
  /** BCP 47 language in which the voice reads the text. */
  lang: string;
  /** 1 is the voice's own speed. */
  rate: number;
}

/**
 * How a sentence is spoken: by a voice of its own language, or else by that of the article's. Undefined if neither
 * language has a voice that may speak.
 */
export function utteranceOptions(
  lang: string,
  articleLang: string,
  voices: readonly SpeechSynthesisVoice[],
  settings: Settings,
): UtteranceOptions | undefined {
  const rate = settings.speechRate / 100;
  const own = voiceFor(voices, lang, settings.voices);
  if (own !== undefined) return { voice: own, lang, rate };
  const voice = voiceFor(voices, articleLang, settings.voices);
  return voice && { voice, lang: articleLang, rate };
}
