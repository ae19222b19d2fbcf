/** Filler in place of a text: words of the same length in the same script, so that nobody's writing is copied. */

import { createHash } from 'node:crypto';
import { isDateLine } from '../../src/article/facts/date-line.ts';
import { phraseKind } from '../../src/article/text/phrases.ts';
import { normalise, opensWith } from '../../src/article/text/text.ts';
import { languages } from '../../src/rules/languages/index.ts';

/** Gives the filler for a text. Equal words become equal filler, so that a headline is found again in the page's data. */
export type Filler = (text: string) => string;

/** A word with the marks, joiners and lengthenings inside it. */
const WORD = /\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*/gu;
const LETTER = /\p{L}/gu;

/** Telephone numbers, identities, counts: dates need no more than four digits in a row. */
const LONG_NUMBER = /\p{Nd}{5,}/gu;

/** What is said around articles and known to the rules: lines that begin so keep these words. */
const openings = languages
  .flatMap(({ phrases, closings, invitations, skips }) => [
    ...phrases.leads,
    ...closings,
    ...invitations,
    ...skips.map(({ before }) => before.replace('…', '')),
  ])
  .map(normalise)
  .sort((a, b) => b.length - a.length);

/** Single words that the rules look for: labels before names and days, and the months. */
const labels = new Set(
  languages
    .flatMap((language) => [
      ...language.bylineLabels,
      ...language.captionLabels,
      ...language.creditLabels,
      ...language.sourceLabels,
      ...language.dateLabels,
      ...language.updateLabels,
      ...Object.values(language.months).flatMap((names) => Object.keys(names)),
    ])
    .flatMap((label) => normalise(label).split(' ')),
);

/**
 * Opens a filler for one page. Its letters are drawn from the page's own, as often as they stand there, which tells its
 * language; and at the ends of words those that stand there, for some letters stand nowhere else. `salt` makes the filler
 * differ from one run to the next, so that words cannot be looked up again.
 */
export function openFiller(pageText: string, salt: string): Filler {
  const alphabets = new Map<string, string[]>();
  for (const [word] of pageText.matchAll(WORD)) {
    for (const [letter, kind] of lettersOf(word)) {
      const alphabet = alphabets.get(kind) ?? [];
      alphabet.push(letter);
      alphabets.set(kind, alphabet);
    }
  }

  const fillWord = (word: string): string => {
    const kinds = lettersOf(word).map(([, kind]) => kind);
    const bytes = bytesFor(salt + word, kinds.length * 2);
    let at = -1;
    return word.replace(LETTER, (letter) => {
      at += 1;
      const kind = kinds[at] ?? '';
      const alphabet = LATIN[kind] ?? alphabets.get(kind) ?? [letter];
      return alphabet[bytes.readUInt16BE(at * 2) % alphabet.length] ?? letter;
    });
  };
  const fillNumber = (number: string): string => {
    const bytes = bytesFor(salt + number, number.length);
    return number.replace(/\p{Nd}/gu, (digit, at: number) => {
      const zero = (digit.codePointAt(0) ?? 0) - Number(normalise(digit));
      return String.fromCodePoint(zero + ((bytes[at] ?? 0) % 10));
    });
  };

  return (text) => {
    if (phraseKind(text) !== null || isDateLine(text.trim())) return text;
    let kept = wordsOfOpening(text);
    const filled = text.replace(WORD, (word) => {
      kept -= 1;
      return kept >= 0 || labels.has(normalise(word)) ? word : fillWord(word);
    });
    return filled.replace(LONG_NUMBER, fillNumber);
  };
}

const SMALL = [...'abcdefghijklmnopqrstuvwxyz'];
const CAPITAL = SMALL.map((letter) => letter.toUpperCase());

/** Latin letters tell no language here, and a page may have but a few of them. */
const LATIN: Readonly<Record<string, readonly string[]>> = {
  small: SMALL,
  'small, last': SMALL,
  capital: CAPITAL,
  'capital, last': CAPITAL,
};

/** The letters of a word, each with its kind: the script, and whether it is the last one. */
function lettersOf(word: string): [string, string][] {
  const letters = word.match(LETTER) ?? [];
  return letters.map((letter, at) => [letter, `${scriptOf(letter)}${at === letters.length - 1 ? ', last' : ''}`]);
}

function scriptOf(letter: string): string {
  if (/\p{Script=Latin}/u.test(letter)) return /\p{Lu}/u.test(letter) ? 'capital' : 'small';
  for (const script of ['Arabic', 'Hebrew', 'Cyrillic', 'Greek'])
    if (new RegExp(`\\p{Script=${script}}`, 'u').test(letter)) return script;
  return 'other';
}

function wordsOfOpening(text: string): number {
  const normal = normalise(text.slice(0, 120));
  return openings.find((opening) => opensWith(normal, opening))?.split(' ').length ?? 0;
}

/** As many bytes as are wanted, which nobody can tell the text from. */
function bytesFor(text: string, length: number): Buffer {
  return createHash('shake256', { outputLength: Math.max(1, length) })
    .update(text)
    .digest();
}
