import { themes } from '../rules/themes/index.ts';
import type { Theme } from '../rules/types.ts';
import { LINES, linkDensity, nextOutside } from './dom.ts';
import type { Log } from './log.ts';
import { leadPhrase, phraseKind } from './phrases.ts';
import { textOf } from './text.ts';

/** A line that leads elsewhere is short, in characters; a paragraph that opens with the same words is longer. */
const LEAD_LIMIT = 240;

/** From this share of linked text on, a block is a list of links and no prose. */
const MOSTLY_LINKS = 0.5;

/** The themes whose rules hold on this page. Asked of the page itself, since the copy has no `head`. */
export function themesOf(page: Document): readonly Theme[] {
  return themes.filter(({ when }) => when === undefined || page.querySelector(when) !== null);
}

/** Takes out what the theme or the site's software adds around and inside an article. */
export function removeNoise(copy: Document, active: readonly Theme[], log: Log): void {
  for (const theme of active) {
    for (const selector of theme.noise) {
      for (const element of copy.body.querySelectorAll(selector)) {
        if (element.isConnected && !holdsHeadlineAndText(element))
          log.remove('noise', `${theme.name}: ${selector}`, element);
      }
    }
  }
}

/** A block under a noisy name that holds the page's headline and its text is the page itself. */
function holdsHeadlineAndText(element: Element): boolean {
  return element.querySelector('h1') !== null && textOf(element).length > 1500;
}

/**
 * Takes out blocks by what they say. A block goes when its whole text is a known phrase, and the links under a
 * list's heading with it; or when it opens with a "read also" phrase and is short and mostly link. Never for a
 * phrase somewhere in its text: a war may be declared with the word of the advert label.
 */
export function removePhrases(copy: Document, log: Log): void {
  for (const line of copy.body.querySelectorAll(`${LINES}, div, span, strong, a, section`)) {
    if (!line.isConnected) continue;
    const text = textOf(line);
    if (text === '' || text.length > LEAD_LIMIT) continue;
    const kind = phraseKind(text);
    if (kind === 'notice') {
      if (wholeBlock(line) !== null) log.remove('phrases', text, wholeBlock(line) ?? line);
    } else if (kind === 'list') {
      removeList(wholeBlock(line), text, copy, log);
    } else if (line.matches(LINES)) {
      const lead = leadPhrase(text);
      if (lead !== null && linkDensity(line) >= MOSTLY_LINKS) removeList(line, lead, copy, log);
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
  return whole.matches(`${LINES}, div, section, header, aside, span:only-child`) ? whole : null;
}

function removeList(heading: Element | null, rule: string, copy: Document, log: Log): void {
  if (heading === null) return;
  let next = nextOutside(heading, copy.body);
  log.remove('phrases', rule, heading);
  while (next !== null && isLinkList(next)) {
    const after = nextOutside(next, copy.body);
    log.remove('phrases', `${rule}: list`, next);
    next = after;
  }
}

function isLinkList(element: Element): boolean {
  const text = textOf(element);
  if (text === '') return element.querySelector('a img') !== null;
  return linkDensity(element) > 0.8 && (text.length < LEAD_LIMIT || element.querySelector('li, h2, h3, h4') !== null);
}
