import { linkDensity } from './dom.ts';
import { showsHeadline } from './headline.ts';
import { readStructured } from './structured.ts';
import { countCharacters } from './text.ts';

/** Whether a page is one article, and what speaks for and against it. */
export interface Detection {
  article: boolean;
  score: number;
  reasons: readonly string[];
}

/** From this score on the reader may open by itself. */
const ENOUGH = 4;

/** Shortest line, in letters and digits, that is prose and no teaser. */
const PROSE_LINE = 60;

/** Letters and digits of prose that a short news item has. */
const PROSE = 400;

/** A card with a teaser holds no more text than this, and stands no more levels above it. */
const CARD_TEXT = 900;
const CARD_LEVELS = 4;

const LISTING_CLASS =
  /(?:^|\s)(?:home|blog|archive|category|tag|search|search-results|author|error404|page-template-\S*home\S*)(?:\s|$)/;
const SINGLE_CLASS = /(?:^|\s)(?:single|single-post|postid-\d+)(?:\s|$)/;
const ARTICLE_TYPES =
  /^(?:article|\w*newsarticle|reportage\w*|opinion\w*|analysis\w*|blogposting|liveblogposting|og:article)$/;
const LISTING_TYPES = /^(?:collectionpage|searchresultspage|profilepage|product|itemlist)$/;

/**
 * The strict decision, for pages that open by themselves. No sign is believed alone: home pages claim `article`,
 * themes forget their classes, and a category page holds much text in many teasers.
 */
export function detect(page: Document): Detection {
  const reasons: string[] = [];
  let score = 0;
  const weigh = (holds: boolean, weight: number, reason: string): void => {
    if (!holds) return;
    score += weight;
    reasons.push(`${weight > 0 ? '+' : '−'}${Math.abs(weight)} ${reason}`);
  };
  if (page.body === null || page.body.localName !== 'body')
    return { article: false, score: 0, reasons: ['no document'] };

  const { types } = readStructured(page);
  const bodyClass = page.body.className;
  const prose = proseOf(page);
  const cards = page.querySelectorAll('h2 a[href], h3 a[href]').length;

  weigh(
    types.some((type) => ARTICLE_TYPES.test(type)),
    2,
    'structured data says article',
  );
  weigh(
    types.some((type) => LISTING_TYPES.test(type)),
    -2,
    'structured data says list, profile or product',
  );
  weigh(SINGLE_CLASS.test(bodyClass), 2, 'body class says single post');
  weigh(LISTING_CLASS.test(bodyClass) && !SINGLE_CLASS.test(bodyClass), -5, 'body class says home or list');
  weigh(isRoot(page.URL), -5, 'address of a home page');
  weigh(showsHeadline(page), 1, 'one headline');
  weigh(prose >= PROSE, 2, 'enough prose');
  weigh(prose >= PROSE * 4, 1, 'much prose');
  weigh(prose < PROSE, -3, 'little prose');
  weigh(cards > 12 && prose < cards * 60, -2, 'more cards than prose');
  return { article: score >= ENOUGH, score, reasons };
}

/** Letters and digits of the page's lines of prose, those of teasers left out. */
function proseOf(page: Document): number {
  const isText = 4;
  const walker = page.createTreeWalker(page.body, isText);
  const lines = new Set<Element>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const line =
      node.parentElement?.closest('p, div, td, li, blockquote, section, article, body, script, style, noscript') ??
      null;
    if (line !== null && (node.nodeValue ?? '').length > PROSE_LINE / 2) lines.add(line);
  }
  let sum = 0;
  for (const line of lines) {
    if (line.matches('script, style, noscript') || line.closest('nav, footer, aside, header') !== null) continue;
    const characters = countCharacters(line.textContent ?? '');
    if (characters >= PROSE_LINE && linkDensity(line) < 0.35 && !isTeaser(line)) sum += characters;
  }
  return sum;
}

/** A line in a small box with a linked heading belongs to another article. */
function isTeaser(line: Element): boolean {
  let box = line.parentElement;
  for (let level = 0; level < CARD_LEVELS && box !== null; level += 1, box = box.parentElement) {
    if ((box.textContent ?? '').length > CARD_TEXT) return false;
    if (box.querySelector('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4') !== null)
      return true;
  }
  return false;
}

function isRoot(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}
