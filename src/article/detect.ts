import { aboveHeadline, belowHeadline } from './facts/around-headline.ts';
import { findHeadline, headlineElement, showsItsTitle } from './facts/headline.ts';
import { isArticleType, readStructured, type Structured } from './page/structured.ts';
import { intact, linkDensity, TEXT_NODES } from './text/dom.ts';
import { asciiDigits, countCharacters, textOf } from './text/text.ts';

/** Whether a page is an article, and the reasons for and against it. */
export interface Detection {
  /** The strict decision, for pages that open by themselves. */
  article: boolean;
  /** The lenient one, for the button: there are too few signs that the page is something else. */
  readable: boolean;
  score: number;
  reasons: readonly string[];
}

/** From this score on, the reader may open by itself. */
const MIN_ARTICLE_SCORE = 5;

/** From this score on, the button opens without asking: articles without a date and a class reach it. */
const MIN_READABLE_SCORE = 0;

/** How many short lines after the headline may contain the date, and how long they are at most, in characters. */
const MAX_DATE_LINES = 8;
const MAX_DATE_LINE_CHARS = 60;

/** Shortest line of prose, in letters and digits; teasers are shorter. */
const MIN_PROSE_LINE_CHARS = 60;

/** From this share of linked text on, a line is not prose. */
const MAX_PROSE_LINKS = 0.35;

/** What a line of text may be, and which of these are never prose. */
const NO_PROSE = 'h1, h2, h3, h4, h5, h6, script, style, noscript';
const LINE = `p, div, td, li, blockquote, section, article, main, body, ${NO_PROSE}`;

const SHORT_LINE = 'p, li, td, dd, blockquote';

/** Letters and digits of prose in a short news item, and in a longer article. */
const SHORT_PROSE_CHARS = 300;
const LONG_PROSE_CHARS = 1200;

/** Most marked bylines of an article: above it, below it, and again for small screens. Lists have one for each teaser. */
const MAX_BYLINES = 3;

/** Most text of a card with a teaser, in characters, and most levels of elements between the two. */
const MAX_CARD_CHARS = 900;
const MAX_CARD_LEVELS = 4;

/** A page with more linked headings than this may be a list of cards; each is expected to have so much prose. */
const MAX_ARTICLE_CARDS = 12;
const CARD_PROSE_CHARS = 60;

/** More `article` elements are a list. */
const MAX_ARTICLES = 20;

/** WordPress's classes of `<body>`: for lists, for pages that are not posts, for single posts. */
const LISTING_CLASS =
  /(?:^|\s)(?:home|blog|archive|category|tag|search|search-results|author|error404|page-template-\S*home\S*)(?:\s|$)/;
const PAGE_CLASS = /(?:^|\s)page-id-\d+(?:\s|$)/;
const SINGLE_CLASS = /(?:^|\s)(?:single|single-post|postid-\d+)(?:\s|$)/;
/** Types of schema.org and Open Graph for pages that are not articles, in lower case. */
const OTHER_TYPES = /^(?:collectionpage|searchresultspage|profile(?:page)?|product(?:\.\w+)?|itemlist)$/;
const VIDEO_TYPES = /^(?:videoobject|video(?:\.\w+)?)$/;

/** A reason for an article, or against it if the weight is below 0. */
interface Sign {
  weight: number;
  reason: string;
}

/** Highest and lowest sum of `signsOfText()`. */
const MAX_TEXT_SCORE = 3;
const MIN_TEXT_SCORE = -5;

/**
 * Weighs what a page states about itself and shows. No sign is enough alone: home pages claim `article`, themes forget
 * their classes, and a category page has much text in many teasers.
 */
export function detect(live: Document): Detection {
  const page = intact(live);
  if (!hasBody(page)) return { article: false, readable: false, score: 0, reasons: ['no document'] };
  const signs = [...signsOfPage(page), ...signsOfText(page)];
  const score = sumOf(signs);
  const reasons = signs.map(({ weight, reason }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${reason}`);
  return { article: score >= MIN_ARTICLE_SCORE, readable: score >= MIN_READABLE_SCORE, score, reasons };
}

/** `detect(page).article`, in less time for most pages. */
export function isArticle(live: Document): boolean {
  return reaches(live, MIN_ARTICLE_SCORE);
}

/** `detect(page).readable`, in less time for most pages. */
export function isReadable(live: Document): boolean {
  return reaches(live, MIN_READABLE_SCORE);
}

/** Weighs the text, which takes most of the time, only if it can change the decision. */
function reaches(live: Document, limit: number): boolean {
  const page = intact(live);
  if (!hasBody(page)) return false;
  const score = sumOf(signsOfPage(page));
  if (score + MIN_TEXT_SCORE >= limit) return true;
  if (score + MAX_TEXT_SCORE < limit) return false;
  return score + sumOf(signsOfText(page)) >= limit;
}

function hasBody(page: Document): boolean {
  return page.body !== null && page.body.localName === 'body';
}

function sumOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}

/** The sign, if the page has it. */
function sign(isPresent: boolean, weight: number, reason: string): Sign[] {
  return isPresent ? [{ weight, reason }] : [];
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
    // Articles contain videos too, and say so.
    ...sign(!isCalledArticle && types.some((type) => VIDEO_TYPES.test(type)), -2, 'structured data says video'),
    ...sign(isSingle, 2, 'body class says single post'),
    ...sign(!isSingle && LISTING_CLASS.test(bodyClass), -5, 'body class says home or list'),
    ...sign(isRoot(page.URL), -5, 'address of a home page'),
    ...sign(headline, 2, 'a headline that the title repeats'),
    ...sign(!headline, -1, 'no headline that the title repeats'),
    ...sign(structured.published !== '' || (headline && isDated), 1, 'a date'),
    ...sign(!isDated, -1, 'no date'),
    ...sign(headline && bylines > 0 && bylines <= MAX_BYLINES, 2, 'a byline'),
    ...sign(PAGE_CLASS.test(bodyClass), -4, 'body class says page of the site'),
    ...sign(page.querySelectorAll('article').length > MAX_ARTICLES, -2, 'many articles'),
  ];
}

function signsOfText(page: Document): Sign[] {
  const cards = page.querySelectorAll('h2 a[href], h3 a[href]').length;
  const proseOfCards = cards > MAX_ARTICLE_CARDS ? cards * CARD_PROSE_CHARS : 0;
  const prose = proseOf(page, Math.max(LONG_PROSE_CHARS, proseOfCards));
  const isShort = prose < SHORT_PROSE_CHARS && isInShortLines(page);
  return [
    ...sign(prose >= SHORT_PROSE_CHARS, 2, 'enough prose'),
    ...sign(prose >= LONG_PROSE_CHARS, 1, 'much prose'),
    ...sign(isShort, 0, 'little prose, but an article of short lines'),
    ...sign(prose < SHORT_PROSE_CHARS && !isShort, -3, 'little prose'),
    ...sign(prose < proseOfCards, -2, 'more cards than prose'),
  ];
}

/** Whether a short line around the headline contains a year, like the date of an article. */
function showsYear(page: Document, structured: Structured): boolean {
  const heading = headlineElement(page, findHeadline(page, structured));
  if (heading === null) return false;
  const shortLines = (elements: readonly Element[]): string[] =>
    elements
      .filter((element) => element.childElementCount === 0)
      .map(textOf)
      .filter((text) => text !== '' && text.length < MAX_DATE_LINE_CHARS);
  const lines = [
    ...shortLines(aboveHeadline(heading)),
    ...shortLines(belowHeadline(page, heading)).slice(0, MAX_DATE_LINES),
  ];
  return lines.some((text) => /(?:^|\D)(?:20\d\d|19\d\d|1[34]\d\d)(?:\D|$)/.test(asciiDigits(text)));
}

/** Whether the page calls itself an article and has its text in short lines: tips, a poem, an interview. */
function isInShortLines(page: Document): boolean {
  const structured = readStructured(page);
  const heading = structured.types.some(isArticleType) ? headlineElement(page, findHeadline(page, structured)) : null;
  const article = heading?.closest('article, main') ?? null;
  if (article === null) return false;
  const cards = new Map<Element, boolean>();
  const lines = [...article.querySelectorAll(SHORT_LINE)].filter(
    (line) =>
      line.querySelector(SHORT_LINE) === null &&
      line.closest('nav, footer, aside, header') === null &&
      linkDensity(line) === 0 &&
      !isTeaser(line, cards),
  );
  return lines.reduce((sum, line) => sum + countCharacters(line.textContent ?? ''), 0) >= SHORT_PROSE_CHARS;
}

/** Letters and digits of the page's prose without teasers. Stops reading once there are enough. */
function proseOf(page: Document, enough: number): number {
  const walker = page.createTreeWalker(page.body, TEXT_NODES);
  const lines = new Set<Element>();
  const cards = new Map<Element, boolean>();
  let sum = 0;
  while (sum < enough) {
    const node = walker.nextNode();
    if (node === null) break;
    if ((node.nodeValue ?? '').length <= MIN_PROSE_LINE_CHARS / 2) continue;
    const line = node.parentElement?.closest(LINE) ?? null;
    if (line === null || lines.has(line)) continue;
    lines.add(line);
    sum += proseOfLine(line, cards);
  }
  return sum;
}

/** Letters and digits of a line; 0 if it is not prose. */
function proseOfLine(line: Element, cards: Map<Element, boolean>): number {
  if (line.matches(NO_PROSE) || line.closest('nav, footer, aside, header') !== null) return 0;
  const characters = countCharacters(line.textContent ?? '');
  const isProse = characters >= MIN_PROSE_LINE_CHARS && linkDensity(line) < MAX_PROSE_LINKS && !isTeaser(line, cards);
  return isProse ? characters : 0;
}

/** Whether the line is in a small box with a linked heading, which belongs to another article. */
function isTeaser(line: Element, cards: Map<Element, boolean>): boolean {
  let box = line.parentElement;
  for (let level = 0; level < MAX_CARD_LEVELS && box !== null; level += 1, box = intact(box).parentElement) {
    const isCard = cards.get(box) ?? isCardBox(intact(box));
    cards.set(box, isCard);
    if (isCard) return true;
  }
  return false;
}

function isCardBox(box: Element): boolean {
  const linkedHeading = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
  return (box.textContent ?? '').length <= MAX_CARD_CHARS && box.querySelector(linkedHeading) !== null;
}

function isRoot(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}
