import type { Log } from '../log.ts';
import { LINES, linkDensity, nextOutside } from '../text/dom.ts';
import { leadPhrase, type PhraseKind, phraseKind } from '../text/phrases.ts';
import { normalise, textOf } from '../text/text.ts';

/** Longest line that leads elsewhere, in characters; a paragraph that begins with the same words is longer. */
const MAX_LEAD_CHARS = 240;

/** From this share of linked text on, a line leads elsewhere. */
const MIN_LEAD_LINKS = 0.5;

/** Above this share of linked text, a block is a list of links. */
const MIN_LIST_LINKS = 0.8;

/** What is removed after a phrase: the lists of links after it, and for a list's heading linked pictures without words too. */
type After = 'links' | 'links and pictures';

/**
 * Removes blocks by what they say. A block is removed if its whole text is a known phrase, and with the heading of a
 * list the links under it; or if it begins with a "read also" phrase and is short and mostly link. A phrase inside a
 * text counts for nothing: the word of the advert label may also declare a war.
 */
export function removePhrases(copy: Document, log: Log): void {
  // A text is found in its line, and in every box that contains nothing else.
  const kinds = new Map<string, PhraseKind | null>();
  for (const line of copy.body.querySelectorAll(`${LINES}, div, span, strong, a, section`)) {
    if (!line.isConnected || line.matches('td, th')) continue;
    const text = textOf(line);
    if (text === '' || text.length > MAX_LEAD_CHARS) continue;
    const known = kinds.get(text);
    const kind = known === undefined ? phraseKind(text) : known;
    kinds.set(text, kind);
    if (kind === 'notice') {
      const block = wholeBlock(line);
      if (block !== null && !mayBeHeading(block, text)) log.remove('phrases', text, block);
    } else if (kind === 'comments') {
      removeComments(wholeBlock(line), text, log);
    } else if (kind === 'list') {
      removeList(wholeBlock(line), text, copy, log, 'links and pictures');
    } else if (line.matches(LINES)) {
      const lead = leadPhrase(text);
      if (lead !== null && leadsElsewhere(line, text, lead)) removeList(line, lead, copy, log, 'links');
    }
  }
}

/** The largest element with only this text; null if it is part of a longer line. */
function wholeBlock(element: Element): Element | null {
  const text = textOf(element);
  let whole = element;
  while (
    whole.parentElement !== null &&
    whole.parentElement.localName !== 'body' &&
    textOf(whole.parentElement) === text
  ) {
    whole = whole.parentElement;
  }
  return whole.matches(`${LINES}, div, section, header, aside, ul, ol, span:only-child`) ? whole : null;
}

/** A single word may be a sub-heading of the text; labels of buttons are not headings. */
function mayBeHeading(block: Element, text: string): boolean {
  return isOneWord(text) && /^h[2-6]$/.test(block.localName);
}

function isOneWord(text: string): boolean {
  return !text.includes(' ');
}

/** "Read also: …" is mostly link and ends with it. */
function leadsElsewhere(line: Element, text: string, lead: string): boolean {
  const last = [...line.querySelectorAll('a[href]')].at(-1);
  if (last === undefined) return false;
  const [whole, link] = [normalise(text), normalise(textOf(last))];
  return whole === `${lead} ${link}` || (linkDensity(line) >= MIN_LEAD_LINKS && whole.endsWith(link));
}

/** Removes what readers wrote: the box that begins with its heading, or the heading and the boxes of one kind after it. */
function removeComments(heading: Element | null, rule: string, log: Log): void {
  const box = heading?.parentElement ?? null;
  if (heading === null || box === null) return;
  const after: Element[] = [];
  for (
    let next = heading.nextElementSibling;
    next !== null && isSameKind(next, after[0]);
    next = next.nextElementSibling
  )
    after.push(next);
  const isOwnBox =
    textOf(box).startsWith(textOf(heading)) &&
    box.querySelector('h1') === null &&
    !box.matches('body, main, article') &&
    box.textContent.length < box.ownerDocument.body.textContent.length / 2;
  if (isOwnBox) log.remove('phrases', `${rule}: comments`, box);
  else if (after.length > 0 || !mayBeHeading(heading, textOf(heading))) {
    for (const element of [heading, ...after]) log.remove('phrases', `${rule}: comments`, element);
  }
}

/** Whether a block is like the first one after the heading, which has a class: every comment looks like the others. */
function isSameKind(block: Element, first: Element = block): boolean {
  return block.localName === first.localName && [...block.classList].some((name) => first.classList.contains(name));
}

function removeList(heading: Element | null, rule: string, copy: Document, log: Log, after: After): void {
  if (heading === null) return;
  let next = nextOutside(heading, copy.body);
  const needsList = after === 'links and pictures' && isOneWord(textOf(heading));
  if (needsList && (next === null || !isLinkList(next, after))) return;
  log.remove('phrases', rule, heading);
  while (next !== null && isLinkList(next, after)) {
    const following = nextOutside(next, copy.body);
    log.remove('phrases', `${rule}: list`, next);
    next = following;
  }
}

function isLinkList(element: Element, after: After): boolean {
  const text = textOf(element);
  if (text === '') return after === 'links and pictures' && element.querySelector('a img') !== null;
  const isListLike = text.length < MAX_LEAD_CHARS || element.querySelector('li, h2, h3, h4') !== null;
  return isListLike && linkDensity(element) > MIN_LIST_LINKS;
}
