import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/poll.ts';

export interface Voice {
  name: string;
  lang: string;
  localService: boolean;
}

export const HERE: Voice = { name: 'Amal', lang: 'ar-EG', localService: true };
export const OTHER: Voice = { name: 'Karim', lang: 'ar_SA', localService: true };
export const REMOTE: Voice = { name: 'Cloud', lang: 'ar', localService: false };
export const ENGLISH: Voice = { name: 'Alice', lang: 'en-GB', localService: true };

/** What the stub was given to say, in order. */
export interface Said {
  text: string;
  lang: string;
  rate: number;
  voice: string;
}

/** The stub beside Naqi's scripts. */
interface Engine {
  said: Said[];
  /** Whether a text is being said. */
  isSpeaking(): boolean;
  /** Says the text to its end, or fails at it. */
  finish(error?: string): void;
}

declare global {
  /** In the world of the content scripts only. */
  var naqiVoices: Engine;
}

/** Gives Naqi in the tab in front a system with these voices, which says a text for as long as the test wants. */
export function giveVoices(browser: Browser, voices: readonly Voice[]): Promise<void> {
  return browser.inContent((list) => {
    type Listener = (event: { error?: string }) => void;
    class Utterance {
      readonly text: string;
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      readonly listeners = new Map<string, Listener>();
      constructor(text: string) {
        this.text = text;
      }
      addEventListener(type: string, listener: Listener): void {
        this.listeners.set(type, listener);
      }
    }
    let current: Utterance | undefined;
    const end = (type: string, error?: string): void => {
      const ended = current;
      current = undefined;
      ended?.listeners.get(type)?.({ ...(error === undefined ? {} : { error }) });
    };
    const said: Said[] = [];
    const engine = {
      paused: false,
      getVoices: () => list.map((voice) => ({ ...voice, voiceURI: `stub:${voice.name}`, default: false })),
      addEventListener: () => undefined,
      speak(utterance: Utterance) {
        const { text, lang, rate, voice } = utterance;
        current = utterance;
        said.push({ text, lang, rate, voice: voice?.name ?? '' });
      },
      cancel: () => end('error', 'canceled'),
    };
    const put = (name: string, value: unknown): void => {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    };
    put('speechSynthesis', engine);
    put('SpeechSynthesisUtterance', Utterance);
    put('naqiVoices', {
      said,
      isSpeaking: () => current !== undefined,
      finish: (error?: string) => (error === undefined ? end('end') : end('error', error)),
    });
  }, voices);
}

/** Opens a page, and the reader over it, on a system with these voices. */
export async function openWithVoices(browser: Browser, url: string, voices: readonly Voice[]): Promise<Tab> {
  const tab = await browser.open(url);
  await tab.setViewport(1000, 700);
  await tab.pressAction();
  await tab.waitForReader('open');
  await tab.settle();
  await giveVoices(browser, voices);
  return tab;
}

/** What was given to the stub to be said. */
export function saidIn(browser: Browser): Promise<Said[]> {
  return browser.inContent(() => globalThis.naqiVoices.said);
}

export function isSpeaking(browser: Browser): Promise<boolean> {
  return browser.inContent(() => globalThis.naqiVoices.isSpeaking());
}

/** Lets the stub come to the end of its text, or fail at it. */
export function finishSaying(browser: Browser, error?: string): Promise<void> {
  return browser.inContent((name) => globalThis.naqiVoices.finish(name ?? undefined), error ?? null);
}

/** Waits until so many texts were given to be said, and gives the last one. */
export async function waitForSaid(browser: Browser, count: number): Promise<Said> {
  const said = await until(`${count} spoken sentences`, async () => {
    const all = await saidIn(browser);
    return all.length < count ? null : all;
  });
  const last = said.at(-1);
  if (last === undefined || said.length !== count) throw new Error(`${said.length} sentences were said, not ${count}`);
  return last;
}
