import { agencies, agencyWords, ambiguousAgencies, newsWords } from '../../rules/agencies.ts';
import { languages } from '../../rules/languages/index.ts';
import { labelPattern } from '../text/phrases.ts';
import { afterLastSentence, endsSentence, endsWithColon, FULL_STOPS } from '../text/sentence-ends.ts';
import { anyOf, normalise, opensWith, squeeze, words } from '../text/text.ts';

/** A caption taken apart. Either may be empty. */
export interface Caption {
  caption: string;
  credit: string;
}

const CAPTION_LABEL = labelPattern(languages.flatMap(({ captionLabels }) => captionLabels));
const creditLabels = languages.flatMap(({ creditLabels: labels }) => labels);
const CREDIT_LABEL = labelPattern(creditLabels);
/** "Image source, …": labels for screen readers, which a comma sets apart and which are no ordinary words. */
const SOURCE_LABEL = labelPattern(languages.flatMap((language) => language.sourceLabels));
/** A label in the middle of a line is one only with its colon: the words alone are ordinary words. */
const CREDIT_INSIDE = new RegExp(
  `^(.+?)[\\s${FULL_STOPS}|،,(/–-]+((?:${anyOf(creditLabels)})\\s*[:：]\\s*[^${FULL_STOPS}]{2,60}?)\\)?$`,
  'isu',
);

/** "… (Reuters)." */
const IN_BRACKETS = new RegExp(`^(.+?)\\s*[([]([^()[\\]]{2,70})[)\\]]\\s*[${FULL_STOPS}]?$`, 'su');
/** "… – Reuters", "… / Reuters", "…. Reuters". */
const SET_APART = new RegExp(`^(.+?[^\\s])\\s*(?:[-–—|/©]|[${FULL_STOPS}]\\s)\\s*([^-–—|]{2,70})$`, 'su');

/** What stands between two names of one credit: a mark, or a word such as "via". */
const BETWEEN_NAMES = new RegExp(
  `\\s*(?:[/|,،–—-]|(?<=[\\s/|,،–—-])(?:${anyOf(languages.flatMap(({ creditLinks = [] }) => creditLinks))})(?=\\s))\\s*`,
  'u',
);

/** Names as they are compared, with the agency that bears them. */
const agencyNames = new Map<string, string>();
for (const names of agencies) for (const name of names) agencyNames.set(normalise(name), names[0] ?? name);
const spellings = new Set(agencies.flat());
const AMBIGUOUS = new Set(ambiguousAgencies.map(normalise));
const byLength = [...agencyNames.keys()].filter((name) => !AMBIGUOUS.has(name)).sort((a, b) => b.length - a.length);

/** What an agency's own name says, so that "agency" means no other kind: space, travel, police. */
const NEWS_WORD = new RegExp(newsWords.join('|'), 'u');

/** "Agency" in the languages whose agencies bear it in their names. */
const AGENCY_WORDS = new Set(agencyWords.map(normalise));

/** A name that is credited is no longer than this, in characters. */
const LONGEST_CREDIT = 70;

/** A name is no shorter than this, in characters. */
const SHORTEST_NAME = 3;

/** Words of a photographer's name. */
const LONGEST_NAME = 3;

/** Words before a name in brackets without which it may as well be the name of someone in the picture. */
const BEFORE_AMBIGUOUS = 5;

/** Takes the labels off a caption and the credit out of it: "(رويترز)", "… / AFP", "عکس: …". */
export function splitCaption(text: string): Caption {
  const bare = squeeze(text).replace(CAPTION_LABEL, '');
  if (isCredit(bare)) return { caption: '', credit: cleanCredit(bare) };
  const bracketed = IN_BRACKETS.exec(bare);
  if (bracketed !== null && isBracketedCredit(bracketed[1] ?? '', bracketed[2] ?? '')) {
    return { caption: squeeze(bracketed[1] ?? ''), credit: cleanCredit(bracketed[2] ?? '') };
  }
  const labelled = CREDIT_INSIDE.exec(bare);
  if (labelled !== null) return { caption: squeeze(labelled[1] ?? ''), credit: cleanCredit(labelled[2] ?? '') };
  const copyright = /^(.{8,}?)\s*((?:©|\(c\))\s*[^©]{2,90})$/isu.exec(bare);
  if (copyright !== null) return { caption: squeeze(copyright[1] ?? ''), credit: cleanCredit(copyright[2] ?? '') };
  const parted = SET_APART.exec(bare);
  if (parted !== null && agenciesIn(parted[2] ?? '').whole) {
    return { caption: squeeze(parted[1] ?? ''), credit: cleanCredit(parted[2] ?? '') };
  }
  // Commas part the words of a sentence too: only an agency's name alone is a credit after one.
  const listed = /^(.{8,})[،,]\s*([^،,]{2,40})$/su.exec(bare);
  if (listed !== null && agencyOf(listed[2] ?? '') !== null) {
    return { caption: squeeze(listed[1] ?? ''), credit: cleanCredit(listed[2] ?? '') };
  }
  return { caption: bare, credit: '' };
}

function isBracketedCredit(before: string, text: string): boolean {
  if (isCredit(text) || isAgencyByWord(text)) return true;
  return AMBIGUOUS.has(normalise(text)) && words(before).length >= BEFORE_AMBIGUOUS;
}

/** Whether a short text names a photographer or an agency and says nothing else. */
export function isCredit(text: string): boolean {
  const bare = squeeze(text);
  if (bare === '' || bare.length > LONGEST_CREDIT) return false;
  if (/^(?:©|\(c\))/i.test(bare) || isLabelledCredit(bare)) return true;
  return agenciesIn(bare).whole || (isAgencyByWord(bare) && NEWS_WORD.test(bare));
}

/** Whether a short text is a credit by the label before it: "تصوير: …", "Image source, …". */
export function isLabelledCredit(text: string): boolean {
  const label = CREDIT_LABEL.exec(text);
  return label !== null && text.length <= LONGEST_CREDIT && (/[:：]/.test(label[0]) || SOURCE_LABEL.test(text));
}

/** Whether the text begins with "agency" and goes on with few words: its name, or a caption of few words. */
function isAgencyByWord(text: string): boolean {
  const [first = '', ...others] = words(text);
  return AGENCY_WORDS.has(first) && others.length > 0 && others.length < LONGEST_NAME + 1;
}

/** The credit without its label and brackets. */
export function cleanCredit(text: string): string {
  return squeeze(text)
    .replace(CREDIT_LABEL, '')
    .replace(/^[\s©([:،,-]+|[\s)\]،,]+$/g, '')
    .trim();
}

/** Whether two credits name the same: letter by letter, or the same agencies in different spellings. */
export function sameCredit(a: string, b: string): boolean {
  if (normalise(a) === normalise(b)) return true;
  const left = agenciesIn(a).found;
  const right = agenciesIn(b).found;
  return left.size > 0 && left.size === right.size && [...left].every((name) => right.has(name));
}

/**
 * The credit of a text that describes a picture at length, as reposts print alt texts: it opens with the agency, often
 * in Latin letters, and the credit line that stood under the picture is glued to its end. Empty for other texts.
 */
export function creditOfDescription(text: string): string {
  const opening = openingCredit(text) || foreignOpening(text);
  if (opening === '' || text.length < opening.length + 40) return '';
  const { gap = '', rest: tail = '' } = afterLastSentence(squeeze(text)) ?? {};
  // With no space before it a text cannot be a sentence's beginning; after one it has to be a name.
  const isName = gap !== ' ' || tail.split(' ').length <= LONGEST_NAME || agenciesIn(tail).whole;
  if (tail.length >= SHORTEST_NAME && isShortName(tail) && isName) return cleanCredit(tail);
  return agenciesIn(opening).found.size > 1 ? opening : '';
}

/** Whether a text is short enough for a name or two and ends like no sentence. */
export function isShortName(text: string): boolean {
  return text.length <= LONGEST_CREDIT && text.split(/\s+/).length <= 8 && !endsSentence(text) && !endsWithColon(text);
}

/** A name in Latin letters, or two names with a slash, before a text in another script. */
function foreignOpening(text: string): string {
  const [, latin = ''] =
    /^(\p{Lu}[\p{Script=Latin}\p{N}.'’ /&-]{2,60}?)\s+[\p{Script=Arabic}\p{Script=Hebrew}]/u.exec(text) ?? [];
  const [, slashed = ''] = /^((?:[\p{L}.]+ ){1,3}\/(?: [\p{L}.]+){1,2})/u.exec(text) ?? [];
  return squeeze(latin || slashed);
}

/** The agencies with which a text opens that goes on otherwise; empty if there are none. */
export function openingCredit(text: string): string {
  const normal = normalise(text.slice(0, 120));
  const agency = longestOpening(normal);
  if (agency === '') return '';
  let opening = agency;
  for (let more = longestOpening(normal.slice(opening.length).trim()); more !== ''; ) {
    opening = `${opening} ${more}`;
    more = longestOpening(normal.slice(opening.length).trim());
  }
  const wanted = opening.split(' ').length;
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(0, wanted);
  const last = words.at(-1);
  return last === undefined ? '' : squeeze(text.slice(0, last.index + last[0].length));
}

function longestOpening(normal: string): string {
  return byLength.find((name) => opensWith(normal, name)) ?? '';
}

/** The agency that bears this name; null for other names, and for those that are also a person's or a word. */
function agencyOf(text: string): string | null {
  const name = squeeze(text);
  const normal = normalise(name);
  // "SPA" is an agency, a spa is none.
  const isShort = /^[A-Za-z]{2,4}$/.test(name);
  if (AMBIGUOUS.has(normal) || (isShort && !spellings.has(name))) return null;
  return agencyNames.get(normal) ?? null;
}

/** The agencies that a text names, and whether it names nothing else but one person before or after them. */
function agenciesIn(text: string): { found: Set<string>; whole: boolean } {
  const parts = squeeze(text).split(BETWEEN_NAMES);
  const isNamed = (part: string): boolean => agencyOf(part) !== null;
  const isSure = parts.some(isNamed);
  const others = parts.filter((part) => !isNamed(part) && !(isSure && AMBIGUOUS.has(normalise(part))));
  const isPerson = others.every((part) => part.split(' ').length <= LONGEST_NAME);
  const found = parts.flatMap((part) => agencyOf(part) ?? []);
  return { found: new Set(found), whole: isSure && others.length <= 1 && isPerson };
}
