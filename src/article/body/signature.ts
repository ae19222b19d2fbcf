import type { Log } from '../log.ts';
import { textOf } from '../text/text.ts';

/** A last line that is a name in brackets, as agencies' desks sign a text. */
const SIGNATURE = /^\(([\p{L}\p{M}'’.״" -]{4,40})\)$/u;

/** Words of a name: one word in brackets may be a place or an agency. */
const MIN_NAME_WORDS = 2;
const MAX_NAME_WORDS = 4;

/** Removes the signature from the end of the text and returns the name; empty if there is none. */
export function takeSignature(body: Element, log: Log): string {
  const last = [...body.querySelectorAll('p')].findLast(
    (line) => textOf(line) !== '' && line.closest('figure') === null,
  );
  const [, name = ''] = SIGNATURE.exec(last === undefined ? '' : textOf(last)) ?? [];
  const count = name.split(' ').length;
  if (last === undefined || count < MIN_NAME_WORDS || count > MAX_NAME_WORDS) return '';
  log.remove('signature', 'name in brackets', last);
  return name;
}
