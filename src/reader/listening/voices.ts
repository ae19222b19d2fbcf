/** How long to wait for voices: browsers ask the system for them only when a page first asks. */
const WAIT_MS = 1500;

/**
 * Waits until the browser knows the system's voices. Returns a function that returns those of the moment, because some
 * may come later; it returns none if the browser cannot speak.
 */
export async function loadVoices(signal: AbortSignal): Promise<() => readonly SpeechSynthesisVoice[]> {
  const engine: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  if (engine === undefined) return () => [];
  if (engine.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, WAIT_MS);
      signal.addEventListener('abort', () => clearTimeout(timer));
      engine.addEventListener('voiceschanged', () => resolve(), { once: true, signal });
    });
  }
  return () => engine.getVoices();
}

/** The voices of a language: first those on this device, then those of the same region, then the default. */
export function voicesFor(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice[] {
  const language = languageOf(lang);
  const rank = (voice: SpeechSynthesisVoice): number =>
    Number(voice.localService) * 4 + Number(isSame(voice.lang, lang)) * 2 + Number(voice.default);
  return voices
    .filter((voice) => language !== '' && languageOf(voice.lang) === language)
    .sort((first, second) => rank(second) - rank(first));
}

/**
 * The voice for a language: the chosen one if the system still has it, otherwise the first on this device; undefined if
 * there is none. A voice that sends the text to a server is only used if it was chosen.
 *
 * @param chosen for a language's code the `voiceURI` of the chosen voice
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
  chosen: Readonly<Record<string, string>>,
): SpeechSynthesisVoice | undefined {
  const suited = voicesFor(voices, lang);
  const uri = chosen[languageOf(lang)];
  return suited.find(({ voiceURI }) => voiceURI === uri) ?? suited.find(({ localService }) => localService);
}

/** A language's present code without region; empty if invalid. Android writes `ar_SA`, old systems `iw` for Hebrew. */
export function languageOf(lang: string): string {
  return localeOf(lang)?.language ?? '';
}

function isSame(first: string, second: string): boolean {
  return localeOf(first)?.maximize().region === localeOf(second)?.maximize().region;
}

function localeOf(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
