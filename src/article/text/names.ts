/** A letter of the Arabic script, U+0640 (tatweel) included. */
const ARABIC = '[\\p{Script=Arabic}\\u0640]';

/** A Latin comma whose next letter on either side is Arabic. */
const FOREIGN_COMMA = new RegExp(
  `\\s*,(?!\\p{N})\\s*(?:(?<=${ARABIC}\\P{L}*)(?=\\P{L}*\\p{L})|(?=\\P{L}*${ARABIC}))`,
  'gu',
);

/** A list of names with the comma of their script: sites put a Latin comma between Arabic names too. Not for sentences. */
export function withOwnCommas(names: string): string {
  return names.replace(FOREIGN_COMMA, '، ');
}
