/** How long voices are waited for: browsers ask the system for them only when a page first wants to know. */
const LATE_MS = 1500;

/**
 * Waits until the browser knows the system's voices, and gives how to ask for them: there are none where the system has
 * none or the browser cannot speak, and some may come later.
 */
export async function loadVoices(signal: AbortSignal): Promise<() => readonly SpeechSynthesisVoice[]> {
  const engine: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  if (engine === undefined) return () => [];
  if (engine.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LATE_MS);
      signal.addEventListener('abort', () => clearTimeout(timer));
      engine.addEventListener('voiceschanged', () => resolve(), { once: true, signal });
    });
  }
  return () => engine.getVoices();
}

/** Those that speak a language, whatever its region: the ones on this device first, then the system's favourite. */
export function voicesFor(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice[] {
  const language = languageOf(lang);
  const rank = (voice: SpeechSynthesisVoice): number =>
    Number(voice.localService) * 4 + Number(isSame(voice.lang, lang)) * 2 + Number(voice.default);
  return voices
    .filter((voice) => language !== '' && languageOf(voice.lang) === language)
    .sort((first, second) => rank(second) - rank(first));
}

/**
 * The voice for a language: the chosen one where the system still has it, else the first on this device. A voice that
 * sends the text away is never taken without having been chosen; undefined where there is no other.
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

/** A language's code as it is today and without its region: Android writes `ar_SA`, old systems `iw` for Hebrew. */
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
