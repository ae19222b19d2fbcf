import { agencies, agencyWords } from '../rules/agencies.ts';
import { languages } from '../rules/languages/index.ts';
import { labelPattern } from './phrases.ts';
import { normalise, squeeze } from './text.ts';

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
  `^(.+?)[\\s.|،,(/–-]+((?:${creditLabels.join('|')})\\s*[:：]\\s*[^.]{2,60}?)\\)?$`,
  'isu',
);

const agencyNames = new Map<string, string>();
for (const names of agencies) for (const name of names) agencyNames.set(normalise(name), names[0] ?? name);
const byLength = [...agencyNames.keys()].sort((a, b) => b.length - a.length);

const AGENCY_WORDS = new Set(agencyWords.map(normalise));

/** A name that is credited is no longer than this, in characters. */
const LONGEST_CREDIT = 70;

/** Words of a photographer's name. */
const LONGEST_NAME = 3;

/** Takes the labels off a caption and the credit out of it: "(رويترز)", "… / AFP", "عکس: …". */
export function splitCaption(text: string): Caption {
  const bare = squeeze(text).replace(CAPTION_LABEL, '');
  if (isCredit(bare)) return { caption: '', credit: cleanCredit(bare) };
  const bracketed = /^(.+?)\s*[([]([^()[\]]{2,70})[)\]]\s*\.?$/su.exec(bare);
  if (bracketed !== null && isCredit(bracketed[2] ?? '')) {
    return { caption: squeeze(bracketed[1] ?? ''), credit: cleanCredit(bracketed[2] ?? '') };
  }
  const labelled = CREDIT_INSIDE.exec(bare);
  if (labelled !== null) return { caption: squeeze(labelled[1] ?? ''), credit: cleanCredit(labelled[2] ?? '') };
  const copyright = /^(.{8,}?)\s*((?:©|\(c\))\s*[^©]{2,90})$/isu.exec(bare);
  if (copyright !== null) return { caption: squeeze(copyright[1] ?? ''), credit: cleanCredit(copyright[2] ?? '') };
  const parted = /^(.+?[^\s])\s*(?:[-–—|/©]|\.\s)\s*([^-–—|]{2,70})$/su.exec(bare);
  if (parted !== null && agenciesIn(parted[2] ?? '').whole) {
    return { caption: squeeze(parted[1] ?? ''), credit: cleanCredit(parted[2] ?? '') };
  }
  return { caption: bare, credit: '' };
}

/** Whether a short text names a photographer or an agency and says nothing else. */
export function isCredit(text: string): boolean {
  const bare = squeeze(text);
  if (bare === '' || bare.length > LONGEST_CREDIT) return false;
  if (/^(?:©|\(c\))/i.test(bare)) return true;
  const label = CREDIT_LABEL.exec(bare);
  if (label !== null && (/[:：]/.test(label[0]) || SOURCE_LABEL.test(bare))) return true;
  const [first = '', ...others] = normalise(bare).split(' ');
  if (AGENCY_WORDS.has(first) && others.length > 0 && others.length < LONGEST_NAME + 1) return true;
  return agenciesIn(bare).whole;
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
  const [, glue = '', tail = ''] = /[.!؟。](\s*\.?\s*)([^.!؟]{3,60})$/u.exec(squeeze(text)) ?? [];
  // With no space before it a text cannot be a sentence's beginning; after one it has to be a name.
  const isName = glue === '' || glue.includes('.') || tail.split(' ').length <= LONGEST_NAME || agenciesIn(tail).whole;
  if (tail !== '' && isShortName(tail) && isName) return cleanCredit(tail);
  return agenciesIn(opening).found.size > 1 ? opening : '';
}

/** Whether a text is short enough for a name or two and ends like no sentence. */
export function isShortName(text: string): boolean {
  return text.length <= LONGEST_CREDIT && text.split(/\s+/).length <= 8 && !/[.!?؟۔…:]$/u.test(text);
}

/** A name in Latin letters, or two names with a slash, before a text in another script. */
function foreignOpening(text: string): string {
  const [, latin = ''] = /^([A-Z][\w.'’ /&-]{2,60}?)\s+[\p{Script=Arabic}\p{Script=Hebrew}]/u.exec(text) ?? [];
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
  return byLength.find((name) => normal === name || normal.startsWith(`${name} `)) ?? '';
}

/** The agencies that a text names, and whether it names nothing else but one person before or after them. */
function agenciesIn(text: string): { found: Set<string>; whole: boolean } {
  const found = new Set<string>();
  const parts = squeeze(text).split(/\s*(?:\/|\||,|،|-|–|—|\bvia\b|\bعبر\b)\s*/u);
  let named = 0;
  for (const part of parts) {
    const agency = agencyNames.get(normalise(part));
    if (agency !== undefined) {
      found.add(agency);
      named += 1;
    }
  }
  const others = parts.filter((part) => !agencyNames.has(normalise(part)));
  const isPerson = others.every((part) => part.split(' ').length <= LONGEST_NAME);
  return { found, whole: named > 0 && others.length <= 1 && isPerson };
}
