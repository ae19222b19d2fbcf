/** Where a page shows the article that its label tells of. */
export interface LabelledArticle {
  headline: Element | null;
  /** The elements that hold a line of the text each, in document order. */
  lines: readonly Element[];
  /** The smallest element that holds them all. */
  container: Element;
}

/** What a label says of an article, as far as it is needed to find it. */
export interface Label {
  title: string;
  body: readonly string[];
}

/** A shorter line may stand elsewhere on the page by chance, in characters. */
const TELLING_CHARS = 30;

/** So much of the text, in lines, has to be found for the page to be changed around it. */
const MIN_FOUND = 0.5;

const LINES = 'p, li, h2, h3, h4, h5, h6, blockquote, td, div';

/** Finds the article of a label on a page; null where the page shows too little of it in elements of their own. */
export function findArticle(page: Document, { title, body }: Label): LabelledArticle | null {
  const wanted = new Set(body.map(wordsOf).filter((line) => line.length >= TELLING_CHARS));
  const lines = [...page.body.querySelectorAll(LINES)].filter(
    (element) => wanted.has(wordsOf(element.textContent ?? '')) && isInnermost(element),
  );
  if (lines.length < 2 || lines.length < wanted.size * MIN_FOUND) return null;
  const headline = [...page.querySelectorAll('h1, h2')].find(
    (heading) => wordsOf(heading.textContent ?? '') === wordsOf(title),
  );
  return { headline: headline ?? null, lines, container: commonParent(lines) };
}

function isInnermost(element: Element): boolean {
  return [...element.children].every(
    (child) => wordsOf(child.textContent ?? '') !== wordsOf(element.textContent ?? ''),
  );
}

function commonParent(elements: readonly Element[]): Element {
  let parent = elements[0]?.parentElement ?? document.body;
  while (!elements.every((element) => parent.contains(element)) && parent.parentElement !== null)
    parent = parent.parentElement;
  return parent;
}

/** The words of a text with single spaces: what two copies of a line share whatever marks and spaces part them. */
export function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
