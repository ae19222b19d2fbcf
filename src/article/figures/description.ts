import { afterLastSentence } from '../text/sentence-ends.ts';
import { squeeze } from '../text/text.ts';
import { agenciesIn, MAX_NAME_WORDS, openingAgencies } from './agencies.ts';
import { cleanCredit, isShortName } from './credit.ts';

/** A description is at least so much longer than the credit that it begins with, in characters. */
const MIN_DESCRIPTION_CHARS = 40;

/** Shortest name, in characters. */
const MIN_NAME_CHARS = 3;

/**
 * The credit of a long description of a picture, as reposts print alt texts: it begins with the agency, often in Latin
 * letters, and the picture's credit line is glued to its end. Empty for other texts.
 */
export function creditOfDescription(text: string): string {
  const opening = openingAgencies(text) || foreignOpening(text);
  if (opening === '' || text.length < opening.length + MIN_DESCRIPTION_CHARS) return '';
  const { gap = '', rest = '' } = afterLastSentence(squeeze(text)) ?? {};
  // Without a space before it the rest cannot begin a sentence; after a space it must be a name.
  const isName = gap !== ' ' || rest.split(' ').length <= MAX_NAME_WORDS || agenciesIn(rest).whole;
  if (rest.length >= MIN_NAME_CHARS && isShortName(rest) && isName) return cleanCredit(rest);
  return agenciesIn(opening).found.size > 1 ? opening : '';
}

/** A name in Latin letters, or two names with a slash, before a text in another script. */
function foreignOpening(text: string): string {
  const [, latin = ''] =
    /^(\p{Lu}[\p{Script=Latin}\p{N}.'’ /&-]{2,60}?)\s+[\p{Script=Arabic}\p{Script=Hebrew}]/u.exec(text) ?? [];
  const [, slashed = ''] = /^((?:[\p{L}.]+ ){1,3}\/(?: [\p{L}.]+){1,2})/u.exec(text) ?? [];
  return squeeze(latin || slashed);
}
