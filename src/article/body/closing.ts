import { channels } from '../../rules/follow-us-channels.ts';
import { languages } from '../../rules/languages/index.ts';
import { bylineOf } from '../facts/author-name.ts';
import type { Log } from '../log.ts';
import { follows, isElement, isText } from '../text/dom.ts';
import { endsWithColon } from '../text/sentence-ends.ts';
import { hasPhrase, normalise, opensWith, textOf } from '../text/text.ts';

/** Longest line after an article's end, in characters. */
const MAX_CLOSING_CHARS = 140;

/** Longest invitation to follow a channel, in characters. */
const MAX_INVITATION_CHARS = 200;

/** Longest label of a list, in characters. */
const MAX_LABEL_CHARS = 40;

/** The line that agencies draw under a text, sometimes with the editor's initials after it. */
const RULE = /^[=*_–—-]{3,}[\p{L}.\s/]{0,8}$/u;

/** What a heading can be about, besides paragraphs. */
const NO_PARAGRAPHS = 'li, dd, td, blockquote, pre, figure, img';

const channelNames = channels.map(normalise);
const invitations = languages.flatMap((language) => language.invitations.map(normalise));
const closings = languages.flatMap((language) => language.closings.map(normalise));

/**
 * Removes the lines after the article's end: "end of the message", the source, the editor's number, the channel to join,
 * and a sub-heading with nothing under it. Stops at the first line that belongs to the article. Returns the author if one
 * of these lines names them; empty otherwise.
 */
export function removeClosings(body: Element, log: Log): string {
  const lines = [...body.querySelectorAll('p, h2, h3, h4, h5, h6')].filter(
    (line) => textOf(line) !== '' && line.closest('figure, blockquote, td, li') === null,
  );
  const after: Element[] = [];
  let byline = '';
  for (const line of lines.slice(1).reverse()) {
    if (line.localName === 'p' && !isLabel(textOf(line))) {
      const name = bylineOf(textOf(line));
      byline = name || byline;
      if (name === '' && !isClosing(textOf(line))) break;
    } else if (hasOwnContent(line, after.at(-1), body)) break;
    after.push(line);
  }
  for (const line of after) log.remove('closing', 'after the end', line);
  return byline;
}

/** "Sources:", which heads a list as a heading does. */
function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL_CHARS && endsWithColon(text);
}

/** Whether something that is no paragraph is under a heading, before the next of the lines: a list, a table, a picture. */
function hasOwnContent(heading: Element, next: Element | undefined, body: Element): boolean {
  return [...body.querySelectorAll(NO_PARAGRAPHS)].some(
    (element) => follows(heading, element) && (next === undefined || follows(element, next)),
  );
}

function isClosing(text: string): boolean {
  const normal = normalise(text);
  if (normal === '') return false;
  if (text.length <= MAX_INVITATION_CHARS && invites(normal)) return true;
  if (text.length > MAX_CLOSING_CHARS) return false;
  return /^[\d ]+$/.test(normal) || RULE.test(text) || closings.some((opening) => opensWith(normal, opening));
}

/** "Follow our latest news on Google News": begins with an invitation and names a channel. */
function invites(normal: string): boolean {
  const opens = invitations.some((opening) => normal.startsWith(`${opening} `));
  return opens && channelNames.some((name) => hasPhrase(normal, name));
}

/** Removes the editor's or messenger's code at the end of some texts: a last line without letters. */
export function removeClosingCode(body: Element, log: Log): void {
  const last = [...body.querySelectorAll('p')].findLast((line) => textOf(line) !== '');
  const end = last?.lastChild ?? null;
  if (last === undefined || !isText(end) || /\p{L}/u.test(end.data) || !/\p{N}/u.test(end.data)) return;
  const before = end.previousSibling;
  if (before !== null && !(isElement(before) && before.localName === 'br')) return;
  const code = body.ownerDocument.createElement('span');
  end.replaceWith(code);
  code.append(end);
  log.remove('closing', 'code', code);
}
