import { textOf } from '../text/text.ts';
import { MATHML } from './foreign-markup.ts';

/**
 * Programs that draw formulas (KaTeX, MathJax, MediaWiki) hide the MathML from sight and show a drawn copy beside it,
 * which they hide from screen readers. The MathML is what can be read in every reader.
 */

/** Whether an element is a formula, a part of one, or the box of one. */
export function holdsFormula(element: Element): boolean {
  if (element.namespaceURI === MATHML) return true;
  return element.childElementCount === 1 && element.firstElementChild?.localName === 'math';
}

/** Whether an element is the drawn copy of a formula beside it. */
export function isDrawnFormula(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true' || element.parentElement === null) return false;
  return [...element.parentElement.children].some((other) => other !== element && holdsFormula(other));
}

/** Whether a custom element is part of a line of text: the box of a formula and of its drawn copy. */
export function isFormulaBox(element: Element): boolean {
  return holdsFormula(element) || [...element.children].some(holdsFormula);
}

/** Keeps the source of a formula, from which it can be written without drawing it. */
export function keepSource(math: Element, clone: Element): void {
  const source = math.querySelector('annotation[encoding*="tex" i]');
  if (source !== null && !clone.hasAttribute('alttext')) clone.setAttribute('alttext', textOf(source));
}
