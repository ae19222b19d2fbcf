import { languages } from '../../rules/languages/index.ts';
import { labelPattern } from '../text/phrases.ts';
import { FULL_STOPS } from '../text/sentence-ends.ts';
import { anyOf, squeeze, words } from '../text/text.ts';
import { agenciesIn, agencyOf, isAgencyByWord, isAmbiguousAgency } from './agencies.ts';
import { cleanCredit, isCredit } from './credit.ts';

/** A caption and its credit. Either may be empty. */
export interface Caption {
  caption: string;
  credit: string;
}

const CAPTION_LABEL = labelPattern(languages.flatMap(({ captionLabels }) => captionLabels));

/** "… Photo: Reuters". Inside a line the label needs its colon: without it the words are ordinary words. */
const LABELLED = new RegExp(
  `^(.+?)[\\s${FULL_STOPS}|،,(/–-]+((?:${anyOf(languages.flatMap(({ creditLabels }) => creditLabels))})\\s*[:：]\\s*[^${FULL_STOPS}]{2,60}?)\\)?$`,
  'isu',
);

/** "… (Reuters)." */
const IN_BRACKETS = new RegExp(`^(.+?)\\s*[([]([^()[\\]]{2,70})[)\\]]\\s*[${FULL_STOPS}]?$`, 'su');

/** "… © Reuters" */
const COPYRIGHT = /^(.{8,}?)\s*((?:©|\(c\))\s*[^©]{2,90})$/isu;

/** "… – Reuters", "… / Reuters", "…. Reuters" */
const SET_APART = new RegExp(`^(.+?[^\\s])\\s*(?:[-–—|/©]|[${FULL_STOPS}]\\s)\\s*([^-–—|]{2,70})$`, 'su');

/** "…, Reuters" */
const AFTER_COMMA = /^(.{8,})[،,]\s*([^،,]{2,40})$/su;

/** An ambiguous name in brackets is a credit after so many words; after fewer it may name someone in the picture. */
const MIN_WORDS_BEFORE = 5;

/** Separates a caption from its credit, and removes the labels: "(رويترز)", "… / AFP", "عکس: …". */
export function splitCaption(text: string): Caption {
  const bare = squeeze(text).replace(CAPTION_LABEL, '');
  if (isCredit(bare)) return { caption: '', credit: cleanCredit(bare) };
  const bracketed = IN_BRACKETS.exec(bare);
  if (bracketed !== null && isBracketedCredit(bracketed[1] ?? '', bracketed[2] ?? '')) return splitAt(bracketed);
  const labelled = LABELLED.exec(bare);
  if (labelled !== null) return splitAt(labelled);
  const copyright = COPYRIGHT.exec(bare);
  if (copyright !== null) return splitAt(copyright);
  const apart = SET_APART.exec(bare);
  if (apart !== null && agenciesIn(apart[2] ?? '').whole) return splitAt(apart);
  // Sentences have commas too: after one only the name of an agency is a credit.
  const listed = AFTER_COMMA.exec(bare);
  if (listed !== null && agencyOf(listed[2] ?? '') !== null) return splitAt(listed);
  return { caption: bare, credit: '' };
}

function splitAt([, caption = '', credit = '']: RegExpExecArray): Caption {
  return { caption: squeeze(caption), credit: cleanCredit(credit) };
}

function isBracketedCredit(before: string, text: string): boolean {
  if (isCredit(text) || isAgencyByWord(text)) return true;
  return isAmbiguousAgency(text) && words(before).length >= MIN_WORDS_BEFORE;
}
