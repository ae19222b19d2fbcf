import { bylineOf } from './byline.ts';
import { isDateLine, parseDate } from './dates.ts';
import { isElement, isText, rename, unwrap } from './dom.ts';
import type { Log } from './log.ts';
import type { Structured } from './structured.ts';
import { normalise, similarity, textOf, words } from './text.ts';

/** How many blocks at the start of a body may be a byline, a date or the headline again. */
const OPENING = 4;

/** A line above the headline that is longer than this, in characters, is prose. */
const STANDFIRST = 160;

/** ة always ends a word: a letter right after it starts the next one, and a link's edge has swallowed the space. */
const GLUED = /(ة[\u064B-\u0652]*)(?=[\u0621-\u063A\u0641-\u064A])/gu;

/** What the text itself says above the first paragraph, taken out of the text. */
export interface Opening {
  byline: string;
}

/** Takes the headline's copy and the article's own byline off the start of the body, and gives what they say. */
export function readOpening(body: Element, title: string, structured: Structured, log: Log): Opening {
  let byline = '';
  const blocks = firstBlocks(body, OPENING * 2);
  const isHeadline = (text: string): boolean => normalise(title) !== '' && similarity(text, title) > 0.8;
  const again = blocks.slice(0, OPENING).findIndex((block) => isHeadline(textOf(block)));
  for (const block of blocks.slice(0, again + 1)) {
    if (textOf(block).length < STANDFIRST) log.remove('opening', 'headline again, and what stands above it', block);
  }
  for (const block of blocks.slice(again + 1, again + 1 + OPENING)) {
    const text = textOf(block);
    if (byline === '' && bylineOf(text) !== '') {
      byline = bylineOf(text);
      log.remove('opening', 'byline', block);
    } else if (namesAuthor(text, structured)) {
      log.remove('opening', 'the author again', block);
    } else if (isMetaLine(text)) {
      log.remove('opening', 'meta line', block);
    } else if (isDateLine(text)) {
      log.remove('opening', 'date', block);
    }
  }
  for (const heading of body.querySelectorAll('h1')) rename(heading, 'h2');
  return { byline };
}

/** Longest line of labelled values, in characters. */
const META = 140;

/** "Author: … Published: … Views: …": two labelled values or more, one of them a date. */
function isMetaLine(text: string): boolean {
  const labels = text.match(/\p{L}\s?[:：]\s/gu) ?? [];
  return text.length < META && labels.length > 1 && parseDate(text, '') !== '' && !/[.؟?!۔]$/u.test(text);
}

/** Whether a short line only names the author whom the page names to machines, with a word or two around the name. */
function namesAuthor(text: string, { authors }: Structured): boolean {
  const own = words(text);
  return authors.some(({ name }) => {
    const wanted = words(name);
    return wanted.length > 1 && own.length <= wanted.length + 4 && wanted.every((word) => own.includes(word));
  });
}

/** The first lines of the body that hold text, pictures and their captions left out. */
function firstBlocks(body: Element, most: number): Element[] {
  const found: Element[] = [];
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, div')) {
    if (found.length === most) break;
    const isLine =
      block.querySelector('p, h1, h2, h3, h4, h5, h6, li, div') === null && block.closest('figure') === null;
    if (isLine && textOf(block) !== '') found.push(block);
  }
  return found;
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
  log.remove('opening', 'signature', last);
  return name;
}

/** Takes off the editor's or messenger's code with which some texts end: a last line without a single letter. */
export function removeClosingCode(body: Element): void {
  const last = [...body.querySelectorAll('p')].findLast((line) => textOf(line) !== '');
  const end = last?.lastChild ?? null;
  if (last === undefined || !isText(end) || /\p{L}/u.test(end.data) || !/\p{N}/u.test(end.data)) return;
  const before = end.previousSibling;
  if (before === null || (isElement(before) && before.localName === 'br')) end.remove();
}

/** Shortest pull quote, in letters and digits: less may stand in any sentence by chance. */
const PULL_QUOTE = 30;

/** Takes out lines that only repeat a part of another line: quotes pulled out of the text to catch the eye. */
export function removePullQuotes(body: Element, log: Log): void {
  const lines = [...body.querySelectorAll('p, blockquote')].filter(
    (line) => line.querySelector('p') === null && line.closest('figure, td, li') === null,
  );
  const texts = lines.map((line) => normalise(textOf(line)));
  const whole = `\n${texts.join('\n')}\n`;
  for (const [index, line] of lines.entries()) {
    const text = texts[index] ?? '';
    if (text.length < PULL_QUOTE) continue;
    const repeated = whole.split(text).length > 2;
    const isWholeLineTwice = texts.filter((other) => other === text).length > 1;
    if (repeated && !isWholeLineTwice) log.remove('opening', 'pull quote', line);
  }
}

/** Makes the markup plain: no empty blocks, no boxes in boxes, no runs of white space, glued words parted. */
export function tidy(body: Element): void {
  const texts = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!isText(node) || node.parentElement?.closest('pre') !== null) continue;
    node.data = node.data.replace(GLUED, '$1 ');
    partAtEdge(node);
  }
  for (const table of [...body.querySelectorAll('table')].reverse()) if (isLayout(table)) openTable(table);
  // The text may have been found in one cell or row of the page's own layout.
  if (body.closest('table') !== null)
    for (const cell of body.querySelectorAll('td, th')) if (cell.closest('table')?.contains(body)) unwrap(cell);
  // Places in the page are not marked in the article.
  for (const link of body.querySelectorAll('a[href^="#"]')) unwrap(link);
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (element.matches('iframe, video, audio')) {
      element.remove();
    } else if (
      element.matches(
        'div, section, article, main, header, footer, aside, font, center, span, address, details, summary',
      ) &&
      !element.matches('figcaption *, .gallery')
    ) {
      unwrap(element);
    } else if (isEmpty(element)) {
      element.remove();
    }
  }
  for (const rule of body.querySelectorAll(':scope > hr:first-child, :scope > hr:last-child')) rule.remove();
  body.normalize();
}

/** The same where the two letters stand in different elements: `…ة</a>ب…`. */
function partAtEdge(node: Text): void {
  if (!/ة[\u064B-\u0652]*$/u.test(node.data) || node.parentElement?.closest('figcaption') !== null) return;
  const next = nextInLine(node);
  if (next !== null && /^[\u0621-\u063A\u0641-\u064A]/u.test(next.data)) next.data = ` ${next.data}`;
}

function nextInLine(node: Node): Text | null {
  for (let at: Node | null = node; at !== null && isInlineOrText(at); at = at.parentNode) {
    const next = at.nextSibling;
    if (next === null) continue;
    if (isText(next)) return next.data === '' ? nextInLine(next) : next;
    return isElement(next) && isInlineOrText(next) && next.localName !== 'br' ? firstText(next) : null;
  }
  return null;
}

function isInlineOrText(node: Node): node is Text | Element {
  return (
    isText(node) || (isElement(node) && /^(?:a|span|b|strong|em|i|u|mark|font|br|small|bdi)$/.test(node.localName))
  );
}

function firstText(node: Node): Text | null {
  for (let at: Node | null = node; at !== null; at = at.firstChild) if (isText(at)) return at;
  return null;
}

function isEmpty(element: Element): boolean {
  if (element.matches('img, br, hr, td, th, wbr, col, colgroup')) return false;
  return textOf(element) === '' && element.querySelector('img, hr') === null;
}

/** A table in whose rows no two cells hold something sets the page and no data: old sites put whole articles in one. */
function isLayout(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  return rows.every((row) => [...row.children].filter(holds).length <= 1);
}

function holds(cell: Element): boolean {
  return textOf(cell) !== '' || cell.querySelector('img') !== null;
}

/** Puts what a table's cells hold in its place, loose words as paragraphs. */
function openTable(table: Element): void {
  for (const cell of table.querySelectorAll('td, th')) {
    const hasBlock = cell.querySelector('p, h2, h3, h4, h5, h6, ul, ol, blockquote, figure, pre, table') !== null;
    if (hasBlock || !holds(cell)) unwrap(cell);
    else rename(cell, 'p');
  }
  for (const part of table.querySelectorAll('tr, tbody, thead, tfoot, caption')) unwrap(part);
  unwrap(table);
}
