/**
 * Copies of text for matching. What the reader shows keeps the author's own characters, above all U+200C, which Persian
 * needs.
 */

/**
 * Letters and digits that most texts consist of. Tested first, they save most characters the test for classes of all
 * scripts, for which V8 looks them up in a table. Put it before a class, never into a repeated group with it: such a
 * group needs memory for each character of a run.
 */
const COMMON = 'A-Za-z0-9\\u05D0-\\u05EA\\u0620-\\u063F\\u0641-\\u064A\\u0671-\\u06D3';
/** Vowel marks, tatweel, and invisible characters that join, separate or turn letters. */
const MARKS = new RegExp(`(?![${COMMON} ])[\\p{Mn}\\p{Cf}\\u0640]+`, 'gu');
const VARIANTS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ة: 'ه',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');
/** All but letters and digits: one pattern for all uses, since compiling it takes a millisecond. */
const OTHERS = new RegExp(`(?![${COMMON}])[^\\p{L}\\p{N}]+`, 'gu');
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** The text with Arabic and Persian digits as ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * A copy for comparing: in compatibility form, without vowel marks, tatweel and direction marks, letters that keyboards
 * mix up made one, digits ASCII, everything but letters and digits a single space, lower case.
 */
export function normalise(text: string): string {
  return asciiDigits(text.normalize('NFKC').replace(MARKS, ''))
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
    .toLowerCase()
    .replace(OTHERS, ' ')
    .trim();
}

/** Runs of white space other than a single space: most white space is one already. */
const UNTIDY = /[^\S ]\s*| \s+/g;

/** White space as a reader sees it: one space for a run, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(UNTIDY, ' ').trim();
}

/** The text of a node as a reader sees it. */
export function textOf(node: Node): string {
  return squeeze(node.textContent ?? '');
}

/** Letters and digits in a text: a length that white space and punctuation do not change. */
export function countCharacters(text: string): number {
  return text.replace(OTHERS, '').length;
}

/** Length of all matches of a pattern in a text together, in UTF-16 units. */
export function lengthOf(text: string, runs: RegExp): number {
  return text.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
}

/** Words of a text, normalised. */
export function words(text: string): string[] {
  const normal = normalise(text);
  return normal === '' ? [] : normal.split(' ');
}

/** Whether a normalised text is a normalised phrase, or begins with it and continues with another word. */
export function opensWith(normal: string, phrase: string): boolean {
  return normal === phrase || normal.startsWith(`${phrase} `);
}

/** Whether a normalised text contains a normalised phrase as whole words. */
export function hasPhrase(normal: string, phrase: string): boolean {
  return ` ${normal} `.includes(` ${phrase} `);
}

/** The source of a pattern that matches any of these phrases, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  return phrases
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** How similar two short texts are, 0 to 1: shared words over the words of the longer one. */
export function similarity(a: string, b: string): number {
  return shareOfCommonWords(a, b, Math.max);
}

/** How much two texts have in common, 0 to 1: shared words over the words of the shorter one. */
export function overlap(a: string, b: string): number {
  return shareOfCommonWords(a, b, Math.min);
}

/** The words that two texts have in common, over the number of words of one of them; 0 without words. */
function shareOfCommonWords(a: string, b: string, ofOne: (left: number, right: number) => number): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const all = ofOne(left.size, right.size);
  return all === 0 ? 0 : [...left].filter((word) => right.has(word)).length / all;
}
