import { languages } from '../../rules/languages/index.ts';
import { labelPattern } from '../text/phrases.ts';
import { endsSentence, endsWithColon } from '../text/sentence-ends.ts';
import { normalise, squeeze } from '../text/text.ts';
import { agenciesIn, isNewsAgencyByWord } from './agencies.ts';

const LABEL = labelPattern(languages.flatMap(({ creditLabels }) => creditLabels));

/** "Image source, …": labels for screen readers, which end in a comma and are no ordinary words. */
const SOURCE_LABEL = labelPattern(languages.flatMap(({ sourceLabels }) => sourceLabels));

/** Longest credit, in characters and in words. */
const MAX_CREDIT_CHARS = 70;
const MAX_CREDIT_WORDS = 8;

/** Whether a short text only names a photographer or an agency. */
export function isCredit(text: string): boolean {
  const bare = squeeze(text);
  if (bare === '' || bare.length > MAX_CREDIT_CHARS) return false;
  if (/^(?:©|\(c\))/i.test(bare) || isLabelledCredit(bare)) return true;
  return agenciesIn(bare).whole || isNewsAgencyByWord(bare);
}

/** Whether a short text is a credit by its label: "تصوير: …", "Image source, …". */
export function isLabelledCredit(text: string): boolean {
  const label = LABEL.exec(text);
  return label !== null && text.length <= MAX_CREDIT_CHARS && (/[:：]/.test(label[0]) || SOURCE_LABEL.test(text));
}

/** Whether a text is short enough for a name or two and does not end like a sentence. */
export function isShortName(text: string): boolean {
  const isShort = text.length <= MAX_CREDIT_CHARS && text.split(/\s+/).length <= MAX_CREDIT_WORDS;
  return isShort && !endsSentence(text) && !endsWithColon(text);
}

/** The credit without its label and brackets. */
export function cleanCredit(text: string): string {
  return squeeze(text)
    .replace(LABEL, '')
    .replace(/^[\s©([:،,-]+|[\s)\]،,]+$/g, '')
    .trim();
}

/** Whether two credits are the same: letter by letter, or the same agencies in different spellings. */
export function sameCredit(a: string, b: string): boolean {
  if (normalise(a) === normalise(b)) return true;
  const left = agenciesIn(a).found;
  const right = agenciesIn(b).found;
  return left.size > 0 && left.size === right.size && [...left].every((name) => right.has(name));
}
