import { aboveHeadline, belowHeadline } from './facts/around-headline.ts';
import { findHeadline, headlineElement, showsItsTitle } from './facts/headline.ts';
import { isArticleType, readStructured, type Structured } from './page/structured.ts';
import { intact, linkDensity } from './text/dom.ts';
import { asciiDigits, countCharacters, textOf } from './text/text.ts';

/** Whether a page is one article, and what speaks for and against it. */
export interface Detection {
  /** The strict decision, for pages that open by themselves. */
  article: boolean;
  /** The lenient one, for the button: there is no sign, or not enough of them, that the page is something else. */
  readable: boolean;
  score: number;
  reasons: readonly string[];
}

/** From this score on the reader may open by itself. */
const ENOUGH = 5;

/** From this score on the button opens without asking: articles that lack a date and a class stand above it. */
const LENIENT = 0;

/** How many short lines after the headline may hold the date. */
const NEAR = 8;

/** Shortest line, in letters and digits, that is prose and no teaser. */
const PROSE_LINE = 60;

/** What text may stand in, and which of these hold no prose. */
const NO_PROSE = 'h1, h2, h3, h4, h5, h6, script, style, noscript';
const LINE = `p, div, td, li, blockquote, section, article, main, body, ${NO_PROSE}`;

/** Letters and digits of prose that a short news item has. */
const PROSE = 300;

/** Most marked bylines of one article: above it, below it, and again for small screens; lists have one a teaser. */
const FEW_BYLINES = 3;

/** A card with a teaser holds no more text than this, and stands no more levels above it. */
const CARD_TEXT = 900;
const CARD_LEVELS = 4;

/** What WordPress writes into the classes of `<body>`: of lists, of pages that are no posts, of single posts. */
const LISTING_CLASS =
  /(?:^|\s)(?:home|blog|archive|category|tag|search|search-results|author|error404|page-template-\S*home\S*)(?:\s|$)/;
const PAGE_CLASS = /(?:^|\s)page-id-\d+(?:\s|$)/;
const SINGLE_CLASS = /(?:^|\s)(?:single|single-post|postid-\d+)(?:\s|$)/;
/** Types of schema.org and Open Graph, lower case, of pages that are no articles. */
const OTHER_TYPES = /^(?:collectionpage|searchresultspage|profile(?:page)?|product(?:\.\w+)?|itemlist)$/;
const VIDEO_TYPES = /^(?:videoobject|video(?:\.\w+)?)$/;

/** What speaks for an article, or against it where the weight is below 0. */
interface Sign {
  weight: number;
  reason: string;
}

/** The most that `signsOfText` may add to the other signs, and take from them. */
const MOST_OF_TEXT = 3;
const LEAST_OF_TEXT = -5;

/**
 * Weighs what a page says of itself and shows. No sign is believed alone: home pages claim `article`, themes forget
 * their classes, and a category page holds much text in many teasers.
 */
export function detect(live: Document): Detection {
  const page = intact(live);
  if (!hasBody(page)) return { article: false, readable: false, score: 0, reasons: ['no document'] };
  const signs = [...signsOfPage(page), ...signsOfText(page)];
  const score = sumOf(signs);
  const reasons = signs.map(({ weight, reason }) => `${weight > 0 ? '+' : '−'}${Math.abs(weight)} ${reason}`);
  return { article: score >= ENOUGH, readable: score >= LENIENT, score, reasons };
}

/** What `detect` says of `article`, mostly in less time. */
export function isArticle(live: Document): boolean {
  return reaches(live, ENOUGH);
}

/** What `detect` says of `readable`, mostly in less time. */
export function isReadable(live: Document): boolean {
  return reaches(live, LENIENT);
}

/** The text, which takes most of the time, is only weighed where it can change the decision. */
function reaches(live: Document, limit: number): boolean {
  const page = intact(live);
  if (!hasBody(page)) return false;
  const score = sumOf(signsOfPage(page));
  if (score + LEAST_OF_TEXT >= limit) return true;
  if (score + MOST_OF_TEXT < limit) return false;
  return score + sumOf(signsOfText(page)) >= limit;
}

function hasBody(page: Document): boolean {
  return page.body !== null && page.body.localName === 'body';
}

function sumOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}

/** The sign, where it is there. */
function sign(isThere: boolean, weight: number, reason: string): Sign[] {
  return isThere ? [{ weight, reason }] : [];
}

function signsOfPage(page: Document): Sign[] {
  const structured = readStructured(page);
  const { types } = structured;
  const isCalledArticle = types.some(isArticleType);
  const headline = showsItsTitle(page, structured);
  const isDated =
    structured.published !== '' ||
    page.querySelector('time, [itemprop="datePublished"]') !== null ||
    showsYear(page, structured);
  const bodyClass = page.body.className;
  const isSingle = SINGLE_CLASS.test(bodyClass);
  const bylines = page.querySelectorAll('[rel~="author"], [itemprop~="author"]').length;
  return [
    ...sign(isCalledArticle, 2, 'structured data says article'),
    ...sign(
      types.some((type) => OTHER_TYPES.test(type)),
      -2,
      'structured data says list, profile or product',
    ),
    // Articles hold videos too, and say so.
    ...sign(!isCalledArticle && types.some((type) => VIDEO_TYPES.test(type)), -2, 'structured data says video'),
    ...sign(isSingle, 2, 'body class says single post'),
    ...sign(!isSingle && LISTING_CLASS.test(bodyClass), -5, 'body class says home or list'),
    ...sign(isRoot(page.URL), -5, 'address of a home page'),
    ...sign(headline, 2, 'a headline that the title repeats'),
    ...sign(!headline, -1, 'no headline that the title repeats'),
    ...sign(structured.published !== '' || (headline && isDated), 1, 'a date'),
    ...sign(!isDated, -1, 'no date'),
    ...sign(headline && bylines > 0 && bylines <= FEW_BYLINES, 2, 'a byline'),
    ...sign(PAGE_CLASS.test(bodyClass), -4, 'body class says page of the site'),
    ...sign(page.querySelectorAll('article').length > 20, -2, 'many articles'),
  ];
}

function signsOfText(page: Document): Sign[] {
  const cards = page.querySelectorAll('h2 a[href], h3 a[href]').length;
  const proseOfCards = cards > 12 ? cards * 60 : 0;
  const prose = proseOf(page, Math.max(PROSE * 4, proseOfCards));
  return [
    ...sign(prose >= PROSE, 2, 'enough prose'),
    ...sign(prose >= PROSE * 4, 1, 'much prose'),
    ...sign(prose < PROSE, -3, 'little prose'),
    ...sign(prose < proseOfCards, -2, 'more cards than prose'),
  ];
}

/** Whether a short line around the headline holds a year, as the date of an article does. */
function showsYear(page: Document, structured: Structured): boolean {
  const heading = headlineElement(page, findHeadline(page, structured));
  if (heading === null) return false;
  const shortLines = (elements: readonly Element[]): string[] =>
    elements
      .filter((element) => element.childElementCount === 0)
      .map(textOf)
      .filter((text) => text !== '' && text.length < 60);
  const lines = [...shortLines(aboveHeadline(heading)), ...shortLines(belowHeadline(page, heading)).slice(0, NEAR)];
  return lines.some((text) => /(?:^|\D)(?:20\d\d|19\d\d|1[34]\d\d)(?:\D|$)/.test(asciiDigits(text)));
}

/** Letters and digits of the page's lines of prose, those of teasers left out; no more are read than are enough. */
function proseOf(page: Document, enough: number): number {
  const isText = 4;
  const walker = page.createTreeWalker(page.body, isText);
  const lines = new Set<Element>();
  const cards = new Map<Element, boolean>();
  let sum = 0;
  while (sum < enough) {
    const node = walker.nextNode();
    if (node === null) break;
    if ((node.nodeValue ?? '').length <= PROSE_LINE / 2) continue;
    const line = node.parentElement?.closest(LINE) ?? null;
    if (line === null || lines.has(line)) continue;
    lines.add(line);
    sum += proseOfLine(line, cards);
  }
  return sum;
}

/** Letters and digits of a line; 0 where it is no prose. */
function proseOfLine(line: Element, cards: Map<Element, boolean>): number {
  if (line.matches(NO_PROSE) || line.closest('nav, footer, aside, header') !== null) return 0;
  const characters = countCharacters(line.textContent ?? '');
  const isProse = characters >= PROSE_LINE && linkDensity(line) < 0.35 && !isTeaser(line, cards);
  return isProse ? characters : 0;
}

/** A line in a small box with a linked heading belongs to another article. */
function isTeaser(line: Element, cards: Map<Element, boolean>): boolean {
  let box = line.parentElement;
  for (let level = 0; level < CARD_LEVELS && box !== null; level += 1, box = intact(box).parentElement) {
    const isCard = cards.get(box) ?? isCardBox(intact(box));
    cards.set(box, isCard);
    if (isCard) return true;
  }
  return false;
}

function isCardBox(box: Element): boolean {
  const linkedHeading = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
  return (box.textContent ?? '').length <= CARD_TEXT && box.querySelector(linkedHeading) !== null;
}

function isRoot(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}
