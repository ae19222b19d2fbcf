import type { Settings } from '../settings/schema.ts';

type Digits = Settings['digits'];

/** The code point of each system's zero. */
const ZERO: Readonly<Record<Exclude<Digits, 'written'>, number>> = { arabic: 0x660, persian: 0x6f0, european: 0x30 };

const ANY_DIGIT = /[0-9٠-٩۰-۹]/g;

/** Arabic harakat, Quranic marks and the superscript alef; Hebrew points and accents. Not shadda, hamza and madda. */
const VOWEL_MARKS =
  /[\u0610-\u061a\u064b-\u0650\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;

/** A text in the digits of the settings, and with or without vowel marks. */
export function inLetters(text: string, { digits, vowelMarks }: Pick<Settings, 'digits' | 'vowelMarks'>): string {
  const unmarked = vowelMarks === 'hidden' ? text.replace(VOWEL_MARKS, '') : text;
  if (digits === 'written') return unmarked;
  const zero = ZERO[digits];
  return unmarked.replace(ANY_DIGIT, (digit) => String.fromCodePoint(zero + (digit.charCodeAt(0) & 0xf)));
}

/** Returns a function that rewrites the texts of a view by the settings, each time from what the author wrote. */
export function letterRewriter(page: Document, view: Element): (settings: Settings) => void {
  const written = new Map<Text, string>();
  return (settings) => {
    const isPlain = settings.digits === 'written' && settings.vowelMarks === 'written';
    if (isPlain && written.size === 0) return;
    if (written.size === 0) for (const text of textsOf(page, view)) written.set(text, text.data);
    for (const [text, original] of written) {
      const wanted = inLetters(original, settings);
      if (text.data !== wanted) text.data = wanted;
    }
  };
}

function textsOf(page: Document, view: Element): Text[] {
  const walker = page.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
