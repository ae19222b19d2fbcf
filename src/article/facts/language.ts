import { scriptOf } from '../../script-of.ts';
import { lengthOf } from '../text/text.ts';
import type { Direction } from '../types.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]+/gu;
const LETTERS = /\p{L}+/gu;

/** From this share of right-to-left letters on, a text is right-to-left: one Arabic name does not change a page. */
const MIN_RTL_SHARE = 0.4;

/** Letters by which languages of the Arabic script are recognised, rarest first, if a page states none or a wrong one. */
const TELLTALES: readonly (readonly [string, RegExp])[] = [
  ['ug', /[ۈۇڭ]+/g],
  ['ckb', /[ەێۆڵڕ]+/g],
  ['ur', /[ٹڈڑےں]+/g],
  ['ps', /[ټډړښږګڼېۍ]+/g],
  ['fa', /[پچژگ]+/g],
];

/** Least share of such letters in all letters: a few may be in foreign names. */
const MIN_TELLTALE_SHARE = 0.01;

/** How much of a text its language is recognised by, in characters. */
const SAMPLE_CHARS = 4000;

/** The direction of a text by its letters. */
export function directionOf(text: string): Direction {
  const all = lengthOf(text, LETTERS);
  const rtl = lengthOf(text, RIGHT_TO_LEFT);
  return all > 0 && rtl / all >= MIN_RTL_SHARE ? 'rtl' : 'ltr';
}

/**
 * The language of a text as BCP 47: what the page claims, unless the script shows that the claim is the theme's and not
 * the text's. Empty if neither says anything.
 */
export function languageOf(text: string, claimed: string): string {
  const claim = canonical(claimed);
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = lengthOf(sample, LETTERS);
  if (directionOf(sample) === 'ltr') return isRightToLeft(claim) ? '' : claim;
  if (lengthOf(sample, /\p{Script=Hebrew}+/gu) > letters / 2) {
    return isHebrew(claim) ? claim : 'he';
  }
  if (claim !== '' && isRightToLeft(claim) && !isHebrew(claim)) return claim;
  for (const [lang, pattern] of TELLTALES) {
    if (lengthOf(sample, pattern) > letters * MIN_TELLTALE_SHARE) return lang;
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
