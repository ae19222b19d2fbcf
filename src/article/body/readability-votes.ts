import { Readability } from '@mozilla/readability';
import { isElement, LINES } from '../text/dom.ts';
import { countCharacters } from '../text/text.ts';

/** The elements that Readability keeps. */
export type Votes = ReadonlySet<Element>;

/** Attribute that numbers the elements of Readability's own copy, and so names the elements of its result. */
const NUMBER = 'data-naqi';

/** Readability's own measure of a text that is long enough, in characters: news in Arabic is shorter than its default. */
const MIN_TEXT_CHARS = 250;

/** What Readability keeps of a page. It works on a copy of its own, since it changes it. */
export function readabilityVotes(copy: Document): Votes {
  const own = copy.cloneNode(true) as Document;
  for (const [number, element] of own.body.querySelectorAll('*').entries())
    element.setAttribute(NUMBER, String(number));
  const elements = copy.body.querySelectorAll('*');
  const result = new Readability<Node>(own, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: MIN_TEXT_CHARS,
    serializer: (node) => node,
  }).parse();
  const votes = new Set<Element>();
  const content = result?.content ?? null;
  if (!isElement(content)) return votes;
  for (const element of content.querySelectorAll(`[${NUMBER}]`)) {
    const vote = elements[Number(element.getAttribute(NUMBER))];
    if (vote !== undefined) votes.add(vote);
  }
  return votes;
}

/** For each element, the letters and digits of the lines in it that Readability keeps. */
export function votedCharacters(copy: Document, votes: Votes): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const line of copy.body.querySelectorAll(LINES)) {
    if (!votes.has(line) || line.querySelector(LINES) !== null) continue;
    const characters = countCharacters(line.textContent ?? '');
    for (let at = line.parentElement; at !== null; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + characters);
  }
  return counts;
}
