import { isBlock, isElement } from '../text/dom.ts';
import { countCharacters, squeeze } from '../text/text.ts';
import { INLINE } from './pipeline-marks.ts';

/** A picture in a line is no higher and no wider than this, in CSS pixels: some lines, and a long formula. */
const MAX_HEIGHT_PX = 80;
const MAX_WIDTH_PX = 420;

/** Shorter lines are labels with an icon, in letters and digits. */
const MIN_LINE_CHARS = 15;

/** Units of sizes that follow the font, in CSS pixels. */
const UNIT_PX: Readonly<Record<string, number>> = { px: 1, ex: 8, em: 16, rem: 16, pt: 4 / 3 };

/** Text of a formula's source: it describes formulas that are pictures. */
const FORMULA = /\\[a-z]+|[\^_]\{|[a-z0-9)\]}]\s*[=^]\s*[a-z0-9([{\\]/i;

/** Addresses of programs that draw formulas. */
const FORMULA_ADDRESS = /latex|mathtex|mimetex|codecogs|\/math\/render/i;

/**
 * Marks a small picture inside a sentence, and states its size. Returns whether it is one: an icon that the sentence speaks
 * of, or a formula. Without it the sentence has a hole.
 */
export function markIfInLine(image: HTMLImageElement): boolean {
  if (image.closest('a, figure, figcaption, button, nav, [class*="avatar" i]') !== null) return false;
  const width = sizeOf(image, 'width');
  const height = sizeOf(image, 'height');
  const isUnknown = Number.isNaN(width) && Number.isNaN(height);
  if (isUnknown ? !isFormula(image) : width > MAX_WIDTH_PX || height > MAX_HEIGHT_PX || width < 2 || height < 2)
    return false;
  // Nothing says how high a wide picture is.
  if (Number.isNaN(height) && width > MAX_HEIGHT_PX && !isFormula(image)) return false;
  const before = textBeside(image, 'previousSibling');
  const after = textBeside(image, 'nextSibling');
  const isInside = countCharacters(before) > 0 && squeeze(after) !== '';
  const startsLine = isFormula(image) && countCharacters(after) > 0;
  if (!(isInside || startsLine) || countCharacters(before + after) < MIN_LINE_CHARS) return false;
  image.classList.add(INLINE);
  for (const [side, size] of [
    ['width', width],
    ['height', height],
  ] as const)
    if (!Number.isNaN(size)) image.setAttribute(side, String(Math.round(size)));
  return true;
}

function isFormula(image: HTMLImageElement): boolean {
  return FORMULA.test(image.alt) || (image.alt !== '' && FORMULA_ADDRESS.test(image.src));
}

/** The size of a picture as its attribute or its style states it, in CSS pixels; NaN if neither does. */
function sizeOf(image: Element, side: 'width' | 'height'): number {
  const inStyle = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)(px|ex|r?em|pt)`, 'i');
  const [, size, unit = 'px'] = inStyle.exec(image.getAttribute('style') ?? '') ?? [];
  if (size !== undefined) return Number(size) * (UNIT_PX[unit.toLowerCase()] ?? 1);
  const stated = image.getAttribute(side) ?? '';
  return stated.endsWith('%') ? Number.NaN : Number.parseFloat(stated);
}

/** The text of the same line on one side of a node, up to the next block or line break. */
function textBeside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let at: Node | null = node; at !== null && !(isElement(at) && isBlock(at)); at = at.parentNode) {
    for (let next = at[side]; next !== null; next = next[side]) {
      if (isElement(next) && (next.localName === 'br' || isBlock(next))) return text;
      text += next.textContent ?? '';
    }
  }
  return text;
}
