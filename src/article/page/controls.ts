import { isText, linkDensity } from '../text/dom.ts';
import { countCharacters, textOf } from '../text/text.ts';

/** What shows and hides parts of a page at a press. */
const CONTROL = 'button, summary, [role="button"], [role="tab"], [aria-expanded], a[href^="#"], a:not([href])';

/** Hidden blocks that are no text of the page. */
const OVERLAY =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="tooltip"], dialog, nav, form, [class*="modal" i], [class*="popup" i], [class*="cookie" i], [class*="menu" i], [class*="tooltip" i], [class*="share" i]';

/** Shortest text of a panel, in letters and digits; labels and notices of scripts are shorter. */
const MIN_PANEL_CHARS = 40;

/** Above this share of linked text, a panel is a list of links. */
const MAX_PANEL_LINKS = 0.3;

/** Most levels of elements between a panel and the block that is next to its control. */
const MAX_LEVELS = 2;

/**
 * Whether a hidden block is text that the page shows at a press: behind "read more", under a question, in a tab. Its
 * control refers to it, or is beside it.
 */
export function isPanel(hidden: Element): boolean {
  if (countCharacters(hidden.textContent ?? '') < MIN_PANEL_CHARS || linkDensity(hidden) > MAX_PANEL_LINKS)
    return false;
  if (
    hidden.matches(OVERLAY) ||
    hidden.querySelector(OVERLAY) !== null ||
    hidden.closest('header, footer, aside') !== null
  )
    return false;
  return hidden.matches('[role="tabpanel"], details > *') || isReferredTo(hidden) || isBesideControl(hidden);
}

function isReferredTo({ id, ownerDocument }: Element): boolean {
  if (id === '') return false;
  const escaped = id.replaceAll(/["\\]/g, '\\$&');
  const controls = ['aria-controls', 'data-target', 'data-bs-target', 'href'].flatMap((name) => [
    `[${name}="${escaped}"]`,
    `[${name}="#${escaped}"]`,
  ]);
  return ownerDocument.querySelector(controls.join(', ')) !== null;
}

function isBesideControl(hidden: Element): boolean {
  let at: Element | null = hidden;
  for (let level = 0; level <= MAX_LEVELS && at !== null; level += 1, at = at.parentElement) {
    const beside = [at.previousElementSibling, at.nextElementSibling].filter((other) => other !== null);
    if (beside.length > 0) return beside.some(isControl);
  }
  return false;
}

/** Whether an element is a control, or a line that consists of one. */
function isControl(element: Element): boolean {
  if (element.matches(CONTROL)) return true;
  const [control, ...others] = element.querySelectorAll(CONTROL);
  return control !== undefined && others.length === 0 && textOf(control) === textOf(element);
}

/**
 * Whether the words on a button are text: those of a sentence that goes on after it, as in glossaries, or the whole of a
 * heading, as in accordions.
 */
export function isTextButton(element: Element): boolean {
  if (element.localName !== 'button' || countCharacters(element.textContent ?? '') === 0) return false;
  const heading = element.closest('h2, h3, h4, h5, h6, dt');
  if (heading !== null) return textOf(heading) === textOf(element);
  return [element.previousSibling, element.nextSibling].every((beside) => isText(beside) && beside.data.trim() !== '');
}
