import { languages } from '../../rules/languages/index.ts';
import { anyOf, normalise, opensWith } from './text.ts';

/** What a block that consists of a known phrase is. */
export type PhraseKind = 'notice' | 'list';

const byText = new Map<string, PhraseKind>();
for (const { phrases } of languages) {
  for (const phrase of phrases.notices) byText.set(joined(phrase), 'notice');
  for (const phrase of phrases.lists) byText.set(joined(phrase), 'list');
}

/** The phrases that lead elsewhere by their first word, the longest first: most lines begin with none of these words. */
const leads = new Map<string, string[]>();
for (const lead of languages.flatMap(({ phrases }) => phrases.leads.map(normalise)).sort((a, b) => b.length - a.length))
  leads.set(firstWord(lead), [...(leads.get(firstWord(lead)) ?? []), lead]);

/** A notice or a list's heading is short: longer texts need not be normalised to know that they are none. */
const LONGEST = Math.max(...[...byText.keys()].map((text) => text.length)) * 1.5;

/** What the whole text is, a count or mark at its end left out; null where it is no known phrase. */
export function phraseKind(text: string): PhraseKind | null {
  if (text.length > LONGEST) return null;
  return kindOf(text) ?? (isRowOfNotices(text) ? 'notice' : null);
}

/** A count before or behind the words. */
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

/** The phrase with which the text begins, if it leads to other articles or channels; null otherwise. */
export function leadPhrase(text: string): string | null {
  const normal = normalise(text.slice(0, 80));
  return leads.get(firstWord(normal))?.find((lead) => opensWith(normal, lead)) ?? null;
}

function firstWord(normal: string): string {
  return normal.split(' ', 1)[0] ?? '';
}

/** A pattern for labels at the start of a text, with the punctuation that sets them apart. */
export function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(`^(?:${anyOf(labels)})(?:\\s*[:：،,/|-]\\s*|\\s+)`, 'iu');
}
