/**
 * Classes by which the pipeline marks what it makes of a page. A page cannot write them: `snapshot()` takes every class
 * with this prefix off the page's elements. `sanitise()` shows the marks without the prefix and drops all other classes.
 */
const PREFIX = 'naqi-';

/** The figure of an embedded video or post, and the line in it that names the site. */
export const CARD = `${PREFIX}embed`;
export const CARD_SITE = `${PREFIX}site`;

/** A group of pictures side by side. */
export const GALLERY = `${PREFIX}gallery`;

/** The page's own line that the text is cut for who has not subscribed. */
export const CUT = `${PREFIX}cut`;

/** A block in which the page asks for something: a form, or a box with a field. */
export const FORM = `${PREFIX}form`;

/** The words of a caption, and the name of the photographer or agency. */
export const CAPTION = `${PREFIX}caption`;
export const CREDIT = `${PREFIX}credit`;

/** A small picture that belongs to a line of text. */
export const INLINE = `${PREFIX}inline`;

/** The picture that stands for a drawn chart until `settleCharts()` replaces it. */
export const CHART = `${PREFIX}chart`;

/** Selector of the pictures that are figures of their own, unlike those in a line or in a card. */
export const PICTURES = `img:not(.${INLINE}, .${CARD} img)`;

/** A block that links in the article lead to, with a number after it; also the fragment of these links. */
export const ANCHOR = `${PREFIX}anchor-`;

/** Marks that only steps read. */
const FOR_STEPS: readonly string[] = [FORM, CHART];

/** Takes the classes that only the pipeline may write off an element of the page. */
export function removeMarks(element: Element): void {
  if (element.getAttribute('class')?.includes(PREFIX) === true) element.classList.remove(...marksOf(element));
}

/** The marks of an element, under the names that the reader's style sheets know. */
export function shownMarks(element: Element): string[] {
  return marksOf(element)
    .filter((mark) => !FOR_STEPS.includes(mark))
    .map(shownName);
}

/** A mark under the name that the reader's style sheets know. */
export function shownName(mark: string): string {
  return mark.slice(PREFIX.length);
}

function marksOf(element: Element): string[] {
  return [...element.classList].filter((name) => name.startsWith(PREFIX));
}
