/** A letter of the Arabic script, U+0640 (tatweel) included. */
const ARABIC = '[\\p{Script=Arabic}\\u0640]';

/** A Latin comma with an Arabic letter next to it, whatever marks and digits stand between. */
const FOREIGN_COMMA = new RegExp(
  `\\s*,(?!\\p{N})\\s*(?:(?<=${ARABIC}\\P{L}*)(?=\\P{L}*\\p{L})|(?=\\P{L}*${ARABIC}))`,
  'gu',
);

/** Names as their script lists them: sites part Arabic names with a Latin comma too. Not for sentences. */
export function withOwnCommas(names: string): string {
  return names.replace(FOREIGN_COMMA, '، ');
}
