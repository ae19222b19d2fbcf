import type { Settings } from '../../settings/schema.ts';
import { voiceFor } from './voices.ts';

/** How a text is said. */
export interface Manner {
  voice: SpeechSynthesisVoice;
  /** BCP 47 language that the voice takes the text for. */
  lang: string;
  /** 1 is the voice's own speed. */
  rate: number;
}

/**
 * How a sentence of a language is said in an article of another: in a voice of its own, and where there is none in the
 * article's. Undefined while none may speak.
 */
export function mannerFor(
  lang: string,
  articleLang: string,
  voices: readonly SpeechSynthesisVoice[],
  settings: Settings,
): Manner | undefined {
  const rate = settings.speechRate / 100;
  const own = voiceFor(voices, lang, settings.voices);
  if (own !== undefined) return { voice: own, lang, rate };
  const voice = voiceFor(voices, articleLang, settings.voices);
  return voice && { voice, lang: articleLang, rate };
}
