import { themes } from '../../rules/themes/index.ts';
import type { Theme } from '../../rules/types.ts';
import type { Log } from '../log.ts';
import { intact, LINES, linkDensity, nextOutside } from '../text/dom.ts';
import { leadPhrase, type PhraseKind, phraseKind } from '../text/phrases.ts';
import { normalise, textOf } from '../text/text.ts';

/** A line that leads elsewhere is short, in characters; a paragraph that opens with the same words is longer. */
const LEAD_LIMIT = 240;

/** From this share of linked text on, a block is a list of links and no prose. */
const MOSTLY_LINKS = 0.5;

/** What only the article itself has. */
const ARTICLE = 'h1, [itemprop="articleBody"], .entry-content, .article-body';

/** What tells any theme. */
const SIGNS = themes.flatMap(({ when }) => when ?? []).join(', ');

/**
 * The themes whose rules hold on this page. Asked of the page itself, since the copy has no `head`, and in one walk for
 * all of them.
 */
export function themesOf(page: Document): readonly Theme[] {
  const signs = [...page.querySelectorAll(SIGNS)].map((sign) => intact(sign));
  return themes.filter(({ when }) => when === undefined || signs.some((sign) => sign.matches(when)));
}

/** Takes out what the theme or the site's software adds around and inside an article. */
export function removeNoise(copy: Document, active: readonly Theme[], log: Log): void {
  for (const theme of active) {
    for (const selector of theme.noise) {
      for (const element of copy.body.querySelectorAll(selector)) {
        if (element.isConnected && !holdsArticle(element)) log.remove('noise', `${theme.name}: ${selector}`, element);
      }
    }
  }
}

/** A block under a noisy name that holds the page's headline or its text is the page itself. */
function holdsArticle(element: Element): boolean {
  return element.querySelector(ARTICLE) !== null && textOf(element).length > 800;
}

/**
 * Takes out blocks by what they say. A block goes when its whole text is a known phrase, and the links under a
 * list's heading with it; or when it opens with a "read also" phrase and is short and mostly link. Never for a
 * phrase somewhere in its text: a war may be declared with the word of the advert label.
 */
export function removePhrases(copy: Document, log: Log): void {
  // A text stands in its line, and in every box that holds nothing else.
  const kinds = new Map<string, PhraseKind | null>();
  for (const line of copy.body.querySelectorAll(`${LINES}, div, span, strong, a, section`)) {
    if (!line.isConnected || line.matches('td, th')) continue;
    const text = textOf(line);
    if (text === '' || text.length > LEAD_LIMIT) continue;
    const known = kinds.get(text);
    const kind = known === undefined ? phraseKind(text) : known;
    kinds.set(text, kind);
    if (kind === 'notice') {
      const block = wholeBlock(line);
      if (block !== null && !mayBeHeading(block, text)) log.remove('phrases', text, block);
    } else if (kind === 'list') {
      removeList(wholeBlock(line), text, copy, log, true);
    } else if (line.matches(LINES)) {
      const lead = leadPhrase(text);
      if (lead !== null && leadsElsewhere(line, text, lead)) removeList(line, lead, copy, log, false);
    }
  }
}

/** The largest element that says only this; null when it is a part of a longer line. */
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

/** One word may be a sub-heading of the text; the labels of buttons stand in no heading. */
function mayBeHeading(block: Element, text: string): boolean {
  return isOneWord(text) && /^h[2-6]$/.test(block.localName);
}

function isOneWord(text: string): boolean {
  return !text.includes(' ');
}

/** "Read also: …" is mostly link, and its link is the last thing that it says. */
function leadsElsewhere(line: Element, text: string, lead: string): boolean {
  const last = [...line.querySelectorAll('a[href]')].at(-1);
  if (last === undefined) return false;
  const [whole, link] = [normalise(text), normalise(textOf(last))];
  return whole === `${lead} ${link}` || (linkDensity(line) >= MOSTLY_LINKS && whole.endsWith(link));
}

/** With `pictures`, linked pictures without words are a part of the list too. */
function removeList(heading: Element | null, rule: string, copy: Document, log: Log, pictures: boolean): void {
  if (heading === null) return;
  let next = nextOutside(heading, copy.body);
  if (pictures && isOneWord(textOf(heading)) && (next === null || !isLinkList(next, pictures))) return;
  log.remove('phrases', rule, heading);
  while (next !== null && isLinkList(next, pictures)) {
    const after = nextOutside(next, copy.body);
    log.remove('phrases', `${rule}: list`, next);
    next = after;
  }
}

function isLinkList(element: Element, pictures: boolean): boolean {
  const text = textOf(element);
  if (text === '') return pictures && element.querySelector('a img') !== null;
  return linkDensity(element) > 0.8 && (text.length < LEAD_LIMIT || element.querySelector('li, h2, h3, h4') !== null);
}
