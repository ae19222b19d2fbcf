import type { Structured } from '../page/structured.ts';
import { normalise, squeeze, textOf, words } from '../text/text.ts';

/** How far heading and title must agree for the heading to be the headline, 0 to 1; further without `h1`. */
const MIN_AGREEMENT = 0.6;
const MIN_AGREEMENT_WITHOUT_H1 = 0.8;

/** Longest headline with the white space around it, in characters. */
const MAX_HEADLINE_CHARS = 1000;

/** What sites put between the headline and their name. */
const SEPARATOR = /\s+[-–—|•·«»:]{1,2}\s+|\s*\|\s*/u;

/**
 * The headline without the site's name. The page's heading is preferred, since titles for machines contain the site's
 * name, are cut, or are rewritten for search engines; of several headings, the one that agrees with the titles.
 */
export function findHeadline(copy: Document, structured: Structured): string {
  const titles = [structured.title, structured.documentTitle].filter((title) => title !== '');
  const headings = [...copy.querySelectorAll('h1')].filter(
    (heading) => heading.closest('nav, footer, aside') === null && !isSite(textOf(heading), structured),
  );
  const best =
    bestOf(headings, titles) ??
    bestOf([...copy.querySelectorAll('h2, .entry-title, [itemprop="headline"]')], titles, MIN_AGREEMENT_WITHOUT_H1);
  if (best !== null) return best;
  const printed = printedTitle(copy, titles, structured);
  if (printed !== '') return printed;
  const [only, ...others] = headings.map(textOf).filter((text) => words(text).length > 2 && !isSite(text, structured));
  if (only !== undefined && others.length === 0) return only;
  return withoutSite(structured.title || structured.documentTitle, structured);
}

/** Whether the page shows a headline that its title repeats, as articles do; a home page's title is the site's. */
export function showsItsTitle(page: Document, structured: Structured): boolean {
  const titles = [structured.title, structured.documentTitle].filter(
    (title) => title !== '' && !isSite(title, structured),
  );
  const headings = [...page.querySelectorAll('h1, h2')].filter((heading) => words(textOf(heading)).length > 2);
  const marked = page.querySelectorAll('h1.entry-title, h1[itemprop="headline"]').length === 1;
  return marked || bestOf(headings, titles) !== null || printedTitle(page, titles, structured) !== '';
}

/** The headline of a page without headings: the longest part of a title that is the whole text of an element. */
function printedTitle(copy: Document, titles: readonly string[], structured: Structured): string {
  const parts = titles
    .flatMap((title) => title.split(SEPARATOR))
    .filter((part) => words(part).length > 2 && !isSite(part, structured));
  if (parts.length === 0) return '';
  const wanted = new Set(parts.map(normalise));
  const printed = [...copy.body.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 && wanted.has(normalisedLine(element)))
    .map(textOf)
    .sort((a, b) => b.length - a.length);
  return printed[0] ?? '';
}

/** A normalised copy of an element's text; empty if it is too long for a headline. */
function normalisedLine(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > MAX_HEADLINE_CHARS ? '' : normalise(text);
}

/** The element with the headline; null if the page does not show it. */
export function headlineElement(copy: Document, title: string): Element | null {
  const wanted = normalise(title);
  const shows = (element: Element): boolean => normalise(textOf(element)) === wanted;
  const heading = [...copy.querySelectorAll('h1, h2')].find(shows);
  return (
    heading ??
    [...copy.body.querySelectorAll('*')].find((element) => element.childElementCount === 0 && shows(element)) ??
    copy.querySelector('h1')
  );
}

function bestOf(headings: readonly Element[], titles: readonly string[], atLeast = MIN_AGREEMENT): string | null {
  let best: { text: string; score: number } | null = null;
  for (const heading of headings) {
    const text = withoutKicker(heading, titles);
    const own = words(text);
    if (own.length === 0) continue;
    const score = Math.max(0, ...titles.map((title) => agreement(own, words(title))));
    if (score >= atLeast && (best === null || score > best.score)) best = { text, score };
  }
  return best?.text ?? null;
}

/** The heading's text, without its first element if the rest is a title: that element is the kicker. */
function withoutKicker(heading: Element, titles: readonly string[]): string {
  const text = textOf(heading);
  const kicker = textOf(heading.firstElementChild ?? heading);
  const rest = squeeze(text.startsWith(kicker) ? text.slice(kicker.length) : '');
  const isTitle = titles.some((title) => normalise(title) === normalise(rest));
  return rest !== '' && isTitle ? rest : text;
}

/** How far a heading and a title agree, apart from the site's name in the title; 0 to 1. */
function agreement(heading: readonly string[], title: readonly string[]): number {
  const held = new Set(title);
  const shared = heading.filter((word) => held.has(word)).length;
  const covers = shared / heading.length;
  const covered = title.length === 0 ? 0 : shared / title.length;
  // Many titles contain a given word: a section's name is not the headline.
  return covered < 0.25 ? 0 : covers * 0.8 + Math.min(1, covered * 1.25) * 0.2;
}

function isSite(text: string, { organisations }: Structured): boolean {
  return organisations.some((name) => normalise(text) === normalise(name));
}

/** A title without " - Site", "| Site", "Site :: ". Its own colon or dash stays if the site's name is not known. */
function withoutSite(title: string, structured: Structured): string {
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`, 'u'));
  if (parts.length < 3) return title;
  const site = normalise(structured.site);
  const first = normalise(parts[0] ?? '');
  const last = normalise(parts.at(-1) ?? '');
  if (site !== '' && last !== '' && (last === site || site.includes(last) || last.includes(site)))
    return squeeze(parts.slice(0, -2).join(''));
  if (site !== '' && first === site) return squeeze(parts.slice(2).join(''));
  const own = squeeze(parts.slice(0, -2).join(''));
  const tail = words(parts.at(-1) ?? '').length;
  return words(own).length >= 4 && tail <= 4 ? own : title;
}
