import type { Article } from '../article/types.ts';

/** Letters and digits read in a minute in Hebrew, Arabic script and Latin script (Trauzettel-Klosinski, 2012). */
const CHARS_PER_MINUTE: Readonly<Record<string, number>> = { he: 833, yi: 833 };
const RTL_CHARS_PER_MINUTE = 612;
const LTR_CHARS_PER_MINUTE = 987;

/** Whole minutes that an article takes to read, at least one. */
export function readingMinutes({ lang, dir, characters }: Article): number {
  const known = CHARS_PER_MINUTE[lang.split('-')[0] ?? ''];
  const speed = known ?? (dir === 'rtl' ? RTL_CHARS_PER_MINUTE : LTR_CHARS_PER_MINUTE);
  return Math.max(1, Math.round(characters / speed));
}
