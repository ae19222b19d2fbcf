/**
 * What ends a sentence, in one table for all languages. Unicode holds the marks of every script: the Arabic question
 * mark, the Urdu full stop, those of Hebrew, Devanagari, Chinese and the rest. It leaves out the ellipsis.
 */

/** Marks that end a sentence, as the inside of a character class in a pattern with the flag `u`. */
export const SENTENCE_ENDS = '\\p{Sentence_Terminal}…';

/** Those of them that end a plain statement, and so may also stand where a caption ends. */
export const FULL_STOPS = '.．。｡۔।።։';

/** What closes after such a mark and belongs to the sentence: quotation marks, brackets, direction marks. */
export const CLOSERS = '\\p{Pe}\\p{Pf}\\p{Cf}“‘"\'';

const ENDS = new RegExp(`[${SENTENCE_ENDS}][${CLOSERS}]*$`, 'u');
const ENDS_STATEMENT = new RegExp(`[${FULL_STOPS}][${CLOSERS}]*$`, 'u');
const ENDS_WITH_COLON = new RegExp(`[:：][${CLOSERS}]*$`, 'u');
const GOES_ON = new RegExp(`[${SENTENCE_ENDS}][${CLOSERS}]*\\s+\\p{L}`, 'u');
const QUOTATION = new RegExp(`^["“”„«][^"“”„«»]+["“”»][${FULL_STOPS}]?$`, 'u');
const LAST_END = new RegExp(
  `[${SENTENCE_ENDS}][${CLOSERS}]*(?<gap>[\\s${FULL_STOPS}]*)(?<rest>[^${SENTENCE_ENDS}]+)$`,
  'u',
);

/** Whether a text ends as a sentence does: with a full stop, a question or exclamation mark, or an ellipsis. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text);
}

/** Whether a text announces what follows it: it ends with a colon. */
export function endsWithColon(text: string): boolean {
  return ENDS_WITH_COLON.test(text);
}

/**
 * Whether a text is a single sentence that only states something. It may end without a mark; a text that asks, calls
 * out, breaks off or announces is no statement.
 */
export function isOneStatement(text: string): boolean {
  return !GOES_ON.test(text) && !endsWithColon(text) && (!endsSentence(text) || ENDS_STATEMENT.test(text));
}

/** Whether the whole text is in quotation marks, apart from a full stop after them. */
export function isQuotation(text: string): boolean {
  return QUOTATION.test(text);
}

/**
 * The words after the last end of a sentence in a text, and the spaces and stray full stops before them. Null if no
 * sentence ends in the text, or nothing follows.
 */
export function afterLastSentence(text: string): { gap: string; rest: string } | null {
  const { gap, rest } = LAST_END.exec(text)?.groups ?? {};
  return gap === undefined || rest === undefined ? null : { gap, rest };
}
