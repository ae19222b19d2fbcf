import { scriptOf } from '../../script-of.ts';
import { lengthOf } from '../text/text.ts';
import type { Direction } from '../types.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]+/gu;
const LETTERS = /\p{L}+/gu;

/** From this share of right-to-left letters on, a text is right-to-left: one Arabic name does not turn a page. */
const MOSTLY = 0.4;

/** Letters that only one language of the Arabic script has, where pages give no language or a wrong one. */
const TELLTALES: readonly (readonly [string, RegExp])[] = [
  ['ug', /[ۈۇڭ]+/g],
  ['ckb', /[ەێۆڵڕ]+/g],
  ['ur', /[ٹڈڑےں]+/g],
  ['ps', /[ټډړښږګڼېۍ]+/g],
  ['fa', /[پچژگ]+/g],
];

/** A telltale letter counts when it is not just a foreign name's: its share of all letters. */
const TELLING = 0.01;

/** Direction of a text by its letters. */
export function directionOf(text: string): Direction {
  const all = lengthOf(text, LETTERS);
  const rtl = lengthOf(text, RIGHT_TO_LEFT);
  return all > 0 && rtl / all >= MOSTLY ? 'rtl' : 'ltr';
}

/**
 * The language of a text as BCP 47: what the page claims, unless its script shows that the claim is the theme's and
 * not the text's. Empty when neither says anything.
 */
export function languageOf(text: string, claimed: string): string {
  const claim = canonical(claimed);
  const sample = text.slice(0, 4000);
  const letters = lengthOf(sample, LETTERS);
  if (directionOf(sample) === 'ltr') return isRightToLeft(claim) ? '' : claim;
  if (lengthOf(sample, /\p{Script=Hebrew}+/gu) > letters / 2) {
    return isHebrew(claim) ? claim : 'he';
  }
  if (claim !== '' && isRightToLeft(claim) && !isHebrew(claim)) return claim;
  for (const [lang, pattern] of TELLTALES) {
    if (lengthOf(sample, pattern) > letters * TELLING) return lang;
  }
  return 'ar';
}

function canonical(claimed: string): string {
  try {
    return claimed.trim() === '' ? '' : new Intl.Locale(claimed.trim().replace(/_/g, '-')).toString();
  } catch {
    return '';
  }
}

function isHebrew(lang: string): boolean {
  return /^(?:he|iw|yi)(?:-|$)/.test(lang);
}

function isRightToLeft(lang: string): boolean {
  return /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Aran)$/.test(scriptOf(lang) ?? '');
}
