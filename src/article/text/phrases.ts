import { languages } from '../../rules/languages/index.ts';
import { anyOf, hasPhrase, normalise, opensWith } from './text.ts';

/** What a block that consists of a known phrase is. */
export type PhraseKind = 'notice' | 'list' | 'comments';

const byText = new Map<string, PhraseKind>();
for (const { phrases } of languages) {
  for (const phrase of phrases.notices) byText.set(joined(phrase), 'notice');
  for (const phrase of phrases.lists) byText.set(joined(phrase), 'list');
  for (const phrase of phrases.comments) byText.set(joined(phrase), 'comments');
}

/** The phrases that lead elsewhere, longest first, by their first word: most lines begin with none of these words. */
const leads = new Map<string, string[]>();
for (const lead of languages.flatMap(({ phrases }) => phrases.leads.map(normalise)).sort((a, b) => b.length - a.length))
  leads.set(firstWord(lead), [...(leads.get(firstWord(lead)) ?? []), lead]);

/** Longest text that can be a known phrase, in characters: spaces and marks may be added. Longer ones are not normalised. */
const MAX_PHRASE_CHARS = Math.max(...[...byText.keys()].map((text) => text.length)) * 1.5;

/** How much of a text is read for the phrase that it begins with, in characters. */
const LEAD_CHARS = 80;

/** What the whole text is, without a count or mark at its ends; null if it is not a known phrase. */
export function phraseKind(text: string): PhraseKind | null {
  if (text.length > MAX_PHRASE_CHARS) return null;
  return kindOf(text) ?? (isRowOfNotices(text) ? 'notice' : null);
}

/** A count before or after the words. */
const COUNT = /^\s*\p{N}+\s|\s\p{N}+\s*$/u;
const COUNTS = new RegExp(COUNT, 'gu');

function kindOf(text: string): PhraseKind | null {
  const kind = byText.get(joined(text));
  if (kind !== undefined || !COUNT.test(text)) return kind ?? null;
  return byText.get(joined(text.replaceAll(COUNTS, ''))) ?? null;
}

/** "Print | Send to a friend | Views: 1240": several notices on one line. */
function isRowOfNotices(text: string): boolean {
  const parts = text.split(/\s*[|•]\s*/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => kindOf(part) === 'notice');
}

/** Words without the spaces between them: Persian writes one word with a space, with U+200C, or joined. */
function joined(text: string): string {
  return normalise(text).replaceAll(' ', '');
}

/** The normalised phrase that leads to other articles or channels and that the text begins with; null if there is none. */
export function leadPhrase(text: string): string | null {
  const normal = normalise(text.slice(0, LEAD_CHARS));
  return leads.get(firstWord(normal))?.find((lead) => opensWith(normal, lead)) ?? null;
}

/** Longest line that says that a text is cut, in characters. */
const MAX_WALL_CHARS = 160;

const walls = languages.flatMap(({ phrases }) => phrases.walls.map(normalise));

/** Whether a line says that the rest of the text is for subscribers. */
export function isWall(text: string): boolean {
  if (text.length > MAX_WALL_CHARS) return false;
  const normal = normalise(text);
  return walls.some((wall) => hasPhrase(normal, wall));
}

function firstWord(normal: string): string {
  return normal.split(' ', 1)[0] ?? '';
}

/** A pattern for labels at the start of a text, with the punctuation that separates them from it. */
export function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(`^(?:${anyOf(labels)})(?:\\s*[:：،,/|-]\\s*|\\s+)`, 'iu');
}
