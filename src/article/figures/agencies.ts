import { agencies, agencyWords, ambiguousAgencies, newsWords } from '../../rules/agencies.ts';
import { languages } from '../../rules/languages/index.ts';
import { anyOf, normalise, opensWith, squeeze, words } from '../text/text.ts';

/** What separates two names in a credit: a mark, or a word such as "via". */
const BETWEEN_NAMES = new RegExp(
  `\\s*(?:[/|,،–—-]|(?<=[\\s/|,،–—-])(?:${anyOf(languages.flatMap(({ creditLinks = [] }) => creditLinks))})(?=\\s))\\s*`,
  'u',
);

/** The agency by each of its normalised names. */
const byName = new Map<string, string>();
for (const names of agencies) for (const name of names) byName.set(normalise(name), names[0] ?? name);
const spellings = new Set(agencies.flat());
const ambiguous = new Set(ambiguousAgencies.map(normalise));
const namesByLength = [...byName.keys()].filter((name) => !ambiguous.has(name)).sort((a, b) => b.length - a.length);

/** Words that news agencies have in their names, unlike agencies for space or travel. */
const NEWS_WORD = new RegExp(newsWords.join('|'), 'u');

/** "Agency" in the languages whose agencies have it in their names. */
const firstWords = new Set(agencyWords.map(normalise));

/** Longest name of a photographer, in words. */
export const MAX_NAME_WORDS = 3;

/** How much of a text is read for the agencies that it begins with, in characters. */
const OPENING_CHARS = 120;

/** The agency with this name; null for other names, and for those that also mean a person or a thing. */
export function agencyOf(text: string): string | null {
  const name = squeeze(text);
  const normal = normalise(name);
  // "SPA" is an agency, "spa" is not.
  const isShort = /^[A-Za-z]{2,4}$/.test(name);
  if (ambiguous.has(normal) || (isShort && !spellings.has(name))) return null;
  return byName.get(normal) ?? null;
}

/** Whether a text is an agency's name that may also mean a person or a thing. */
export function isAmbiguousAgency(text: string): boolean {
  return ambiguous.has(normalise(text));
}

/** Whether a text begins with "agency" and continues with few words: its name, or a short caption. */
export function isAgencyByWord(text: string): boolean {
  const [first = '', ...others] = words(text);
  return firstWords.has(first) && others.length > 0 && others.length <= MAX_NAME_WORDS;
}

/** Whether these words are the name of a news agency. */
export function isNewsAgencyByWord(text: string): boolean {
  return isAgencyByWord(text) && NEWS_WORD.test(text);
}

/** The agencies that a text names, and whether it names nothing else except one person. */
export function agenciesIn(text: string): { found: Set<string>; whole: boolean } {
  const parts = squeeze(text).split(BETWEEN_NAMES);
  const isNamed = (part: string): boolean => agencyOf(part) !== null;
  const isSure = parts.some(isNamed);
  const others = parts.filter((part) => !isNamed(part) && !(isSure && isAmbiguousAgency(part)));
  const isPerson = others.every((part) => part.split(' ').length <= MAX_NAME_WORDS);
  const found = parts.flatMap((part) => agencyOf(part) ?? []);
  return { found: new Set(found), whole: isSure && others.length <= 1 && isPerson };
}

/** The agencies that a text begins with, as it writes them; empty if there are none. */
export function openingAgencies(text: string): string {
  const normal = normalise(text.slice(0, OPENING_CHARS));
  const agency = longestOpening(normal);
  if (agency === '') return '';
  let opening = agency;
  for (let more = longestOpening(normal.slice(opening.length).trim()); more !== ''; ) {
    opening = `${opening} ${more}`;
    more = longestOpening(normal.slice(opening.length).trim());
  }
  const count = opening.split(' ').length;
  const last = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(0, count).at(-1);
  return last === undefined ? '' : squeeze(text.slice(0, last.index + last[0].length));
}

function longestOpening(normal: string): string {
  return namesByLength.find((name) => opensWith(normal, name)) ?? '';
}
