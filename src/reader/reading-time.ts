import type { Article } from '../article/types.ts';

/** Letters and digits a minute: 612 for Arabic script, 833 for Hebrew, 987 else (Trauzettel-Klosinski, 2012). */
const READING_SPEED: Readonly<Record<string, number>> = { he: 833, yi: 833 };
const RIGHT_TO_LEFT_SPEED = 612;
const LEFT_TO_RIGHT_SPEED = 987;

/** Whole minutes that an article takes to read, at least one. */
export function readingMinutes({ lang, dir, characters }: Article): number {
  const known = READING_SPEED[lang.split('-')[0] ?? ''];
  const speed = known ?? (dir === 'rtl' ? RIGHT_TO_LEFT_SPEED : LEFT_TO_RIGHT_SPEED);
  return Math.max(1, Math.round(characters / speed));
}
