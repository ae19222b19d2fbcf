import { channels } from '../../rules/channels.ts';
import { languages } from '../../rules/languages/index.ts';
import { bylineOf } from '../facts/byline.ts';
import type { Log } from '../log.ts';
import { isElement, isText, linkDensity } from '../text/dom.ts';
import { endsSentence, endsWithColon } from '../text/sentences.ts';
import { normalise, opensWith, textOf, words } from '../text/text.ts';

/** Longest line after an article's end, in characters. */
const CLOSING = 140;

/** Words of the shortest headline. */
const HEADLINE = 4;

/** Agencies draw a rule under a text, at times with the editor's initials behind it. */
const RULE = /^[=*_–—-]{3,}[\p{L}.\s/]{0,8}$/u;

/** Longest invitation to follow a channel, in characters. */
const INVITATION = 200;

const channelNames = channels.map(normalise);
const invitations = languages.flatMap((language) => language.invitations.map(normalise));
const closings = languages.flatMap((language) => language.closings.map(normalise));

/**
 * Takes off the lines after the article's end: "end of the message", the source, the editor's number, the channel to
 * join, and a sub-heading under which nothing stands. It stops at the first line that is the article's own. Gives the
 * name of the author where one of these lines says it; empty otherwise.
 */
export function removeClosings(body: Element, log: Log): string {
  const lines = [...body.querySelectorAll('p, h2, h3, h4, h5, h6')].filter(
    (line) => textOf(line) !== '' && line.closest('figure, blockquote, td, li') === null,
  );
  const after = [];
  let byline = '';
  for (const line of lines.slice(1).reverse()) {
    const name = line.localName === 'p' ? bylineOf(textOf(line)) : '';
    byline = name || byline;
    if (line.localName === 'p' && name === '' && !isClosing(textOf(line))) break;
    after.push(line);
  }
  for (const line of after) log.remove('closing', 'after the end', line);
  return byline;
}

function isClosing(text: string): boolean {
  const normal = normalise(text);
  if (normal === '') return false;
  if (text.length <= INVITATION && invites(normal)) return true;
  if (text.length > CLOSING) return false;
  return /^[\d ]+$/.test(normal) || RULE.test(text) || closings.some((opening) => opensWith(normal, opening));
}

/** "Follow our latest news on Google News": opens with an invitation and names a channel. */
function invites(normal: string): boolean {
  const opens = invitations.some((opening) => normal.startsWith(`${opening} `));
  return opens && channelNames.some((name) => ` ${normal} `.includes(` ${name} `));
}

/** Takes out single linked headlines between paragraphs: a whole line, or a list, that is one link to the same site and no sentence. */
export function removeLinkedHeadlines(body: Element, base: string, log: Log): void {
  const host = new URL(base).host;
  const lines = [...body.querySelectorAll('p, ul')].filter(
    (line) => textOf(line) !== '' && line.closest('figure, li') === null,
  );
  const linked = lines.filter((line) => {
    const link = line.querySelector<HTMLAnchorElement>('a[href]');
    const text = textOf(line);
    const isWhole = link !== null && linkDensity(line) > 0.95 && line.querySelectorAll('a[href]').length === 1;
    const isOwn = isWhole && URL.canParse(link.href) && new URL(link.href).host === host;
    return isOwn && words(text).length >= HEADLINE && !endsSentence(text) && !endsWithColon(text);
  });
  if (linked.length > lines.length / 3) return;
  for (const line of linked) log.remove('closing', 'linked headline', line);
}

/** The name in brackets with which agencies' desks sign the last line, taken out of the text; empty if none. */
export function readSignature(body: Element, log: Log): string {
  const lines = [...body.querySelectorAll('p')].filter(
    (line) => textOf(line) !== '' && line.closest('figure') === null,
  );
  const last = lines.at(-1);
  const [, name = ''] = /^\(([\p{L}\p{M}'’.״" -]{4,40})\)$/u.exec(last === undefined ? '' : textOf(last)) ?? [];
  const count = name.split(' ').length;
  if (last === undefined || count < 2 || count > 4) return '';
  log.remove('closing', 'signature', last);
  return name;
}

/** Takes off the editor's or messenger's code with which some texts end: a last line without a single letter. */
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
