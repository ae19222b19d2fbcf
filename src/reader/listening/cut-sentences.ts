import { CLOSERS, FULL_STOPS, SENTENCE_ENDS } from '../../article/text/sentence-ends.ts';
import type { Abbreviations } from '../../rules/types.ts';

/** Where a sentence is in its text, without the white space around it, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Stops, with what closes after them, numbers of notes included. A forced line break (U+2028) ends a sentence by
 * itself: verses and addresses have no stops.
 */
const STOPS = new RegExp(`(?<stop>[${SENTENCE_ENDS}]+)[${CLOSERS}]*(?:\\[\\p{Nd}+\\])*|\\u2028`, 'gu');
const FULL_STOP = new RegExp(`^[${FULL_STOPS}]$`, 'u');
const ENDS_WITH_FULL_STOP = new RegExp(`[${FULL_STOPS}]$`, 'u');

/** A word at the end of a text. Hebrew abbreviations have quotation marks inside, Persian words U+200C. */
const LAST_WORD = /(?:\p{L}[\p{L}\p{M}\u0640\u200c'"’׳״]*)?$/u;
const FIRST_WORD = /^\p{L}[\p{L}\p{M}\u0640\u200c]*/u;
const LAST_TOKEN = /[\p{L}\p{M}\p{Nd}]+(?=[^\p{L}\p{M}\p{Nd}]*$)/u;

/** Tatweel and vowel marks, which are ignored when words are compared. */
const IGNORED = /[\u0640\u064b-\u0652\u0670]/g;

/** About 20 seconds of Arabic. Longer sentences are too far to step back, and some voices fail on them. */
const MAX_SENTENCE_CHARS = 300;

/** How far around a stop to look: brackets that are longer than a sentence contain sentences. */
const CONTEXT_CHARS = 400;

/**
 * Makes a function that splits a text into sentences. In scripts without capitals only words decide whether a stop ends
 * a sentence. If they do not decide it, the text is not split, since voices pause at stops anyway, and a wrong end
 * sounds worse than a long sentence. The rules come from reading Arabic, Persian, Urdu and Hebrew news.
 */
export function sentenceSplitter(languages: readonly Abbreviations[]): (text: string) => Span[] {
  const isEnd = endJudge(languages);
  return (text) => {
    const spans: Span[] = [];
    let start = 0;
    for (const { 0: mark, index, groups } of text.matchAll(STOPS)) {
      const end = index + mark.length;
      const boundary = {
        sentence: text.slice(Math.max(start, index - CONTEXT_CHARS), index),
        stop: groups?.stop ?? '',
        mark,
        rest: text.slice(end, end + CONTEXT_CHARS),
      };
      if (!isEnd(boundary)) continue;
      spans.push({ start, end });
      start = end;
    }
    spans.push({ start, end: text.length });
    return spans
      .map((span) => trimmed(text, span))
      .filter(({ start, end }) => /[\p{L}\p{Nd}]/u.test(text.slice(start, end)))
      .flatMap((span) => shortened(text, span));
  };
}

/** Where a sentence may end. */
interface Boundary {
  /** The sentence so far without its stop, or the end of it. */
  sentence: string;
  /** The stops alone; empty at a line break. */
  stop: string;
  /** The stops and what follows them: see `STOPS`. */
  mark: string;
  /** The beginning of the text after it. */
  rest: string;
}

/** Makes a function that tells ends of sentences from other stops. */
function endJudge(languages: readonly Abbreviations[]): (boundary: Boundary) => boolean {
  const set = (name: keyof Abbreviations): Set<string> =>
    new Set(languages.flatMap((language) => language[name] ?? []));
  const [words, beforeNumbers, letterNames] = [set('words'), set('beforeNumbers'), set('letterNames')];
  const [domains, labelled, saying] = [set('domains'), set('labelled'), set('saying')];

  /** Whether a full stop before a space belongs to an abbreviation. */
  const isAbbreviation = (sentence: string, rest: string): boolean => {
    const written = found(LAST_WORD, sentence);
    const before = sentence.slice(0, sentence.length - written.length);
    const [last, previous] = [plain(written), plain(found(LAST_TOKEN, before))];
    const isInChain = ENDS_WITH_FULL_STOP.test(before);
    if (isLetter(last)) return isInChain || !(/\p{Nd}$/u.test(previous) || labelled.has(previous));
    if (isInChain && letterNames.has(last) && letterNames.has(previous)) return true;
    return words.has(last) || (beforeNumbers.has(last) && /^\s*\p{Nd}/u.test(rest));
  };

  /** Whether a full stop without a space after it ends a sentence: news sites often forget the space. */
  const isForgottenSpace = (sentence: string, rest: string): boolean => {
    const [last, next] = [plain(found(LAST_WORD, sentence)), plain(found(FIRST_WORD, rest))];
    if (/[a-z]$/.test(last) || /^[a-z]/.test(next)) return /\p{Ll}$/u.test(sentence) && /^\p{Lu}\p{Ll}/u.test(rest);
    if ([...last].length < 2 || isLetter(next) || words.has(last) || domains.has(next)) return false;
    return !(letterNames.has(last) && letterNames.has(next));
  };

  return ({ sentence, stop, mark, rest }) => {
    if (stop === '') return true;
    // "1." before a heading or "..." before a text is not yet a sentence.
    if (!/\p{L}/u.test(sentence) || isInBrackets(sentence, mark, rest)) return false;
    const isFullStop = FULL_STOP.test(stop);
    const isEllipsis = /…|\.\./.test(stop);
    const isClosed = stop !== mark;
    if (/^\p{Nd}|^\s*[،,؛;:)\]}»”]/u.test(rest)) return false;
    if (/^\p{L}/u.test(rest)) return !isClosed && !isEllipsis && !(isFullStop && !isForgottenSpace(sentence, rest));
    if (/\p{Script=Latin}\P{L}*$/u.test(sentence) && /^[\s–—-]*\p{Ll}/u.test(rest)) return false;
    const next = rest.trimStart();
    if (isEllipsis) return !/^(?!\p{Lu})\p{L}/u.test(next);
    if (isFullStop) return isClosed || !isAbbreviation(sentence, rest);
    return !(isClosed && saying.has(plain(found(FIRST_WORD, next))));
  };
}

function found(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}

/** Whether a stop is inside brackets within a sentence. Brackets around a whole sentence end with it. */
function isInBrackets(sentence: string, mark: string, rest: string): boolean {
  const isOpen = (sentence.match(/[([]/g) ?? []).length > (sentence.match(/[)\]]/g) ?? []).length;
  const isWhole = /^\s*[([]/.test(sentence) && /[)\]]/.test(mark);
  return isOpen && !isWhole && /[)\]]/.test(mark + rest);
}

function isLetter(word: string): boolean {
  return [...word].length === 1;
}

/** A word in the form that the lists have. */
function plain(word: string): string {
  return word.replace(IGNORED, '').toLowerCase();
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: end - inner.trimStart().length, end: start + inner.trimEnd().length };
}

/** Splits a long sentence at its commas into as few parts as possible. */
function shortened(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  let comma = start;
  const partAtComma = (reached: number): void => {
    if (reached - from <= MAX_SENTENCE_CHARS || comma === from) return;
    parts.push(trimmed(text, { start: from, end: comma }));
    from = comma;
  };
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/[،,؛;:][»”’"]?\s/g)) {
    const at = start + index + mark.length;
    partAtComma(at);
    comma = at;
  }
  partAtComma(end);
  return [...parts, trimmed(text, { start: from, end })];
}
