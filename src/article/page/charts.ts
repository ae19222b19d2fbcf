import { isElement, isText } from '../text/dom.ts';
import { countCharacters, textOf } from '../text/text.ts';
import type { Abilities } from '../types.ts';
import { INHERITED, isAllowedForeign, isAllowedForeignAttribute, SVG } from './foreign-markup.ts';
import { CHART } from './pipeline-marks.ts';

/** Smaller drawings are icons, flatter ones are logos, in CSS pixels. */
const MIN_WIDTH_PX = 200;
const MIN_HEIGHT_PX = 100;

/** A drawing with a name of its own has at least so many parts: icons have names too. */
const MIN_NAMED_PARTS = 4;

/** A chart has at least so many labels. */
const MIN_LABELS = 2;

/** Larger drawings take too long to copy. */
const MAX_PARTS = 4000;

const PARTS = 'path, rect, circle, ellipse, line, polyline, polygon, text';

/** What stands for a gradient or a pattern, which other elements define. */
const INSTEAD_OF_PAINT = '#888888';

/**
 * Copies a chart that the page draws. Returns the picture that stands for it, so that the steps treat it as one; the
 * drawing itself is kept in the copy's head until `settleCharts()`. Null for icons, logos and ornaments.
 */
export function copyChart(svg: Element, copy: Document, abilities: Abilities): Element | null {
  if (!isChart(svg, abilities)) return null;
  const image = copy.createElement('img');
  image.className = CHART;
  image.alt = nameOf(svg);
  image.src = `chart:${copy.head.querySelectorAll('svg').length}`;
  copy.head.append(drawingOf(svg, copy, abilities));
  return image;
}

/** Replaces the pictures that stand for charts by the charts. */
export function settleCharts(body: Element): void {
  const drawings = [...body.ownerDocument.head.children].filter(({ localName }) => localName === 'svg');
  for (const image of body.querySelectorAll<HTMLImageElement>(`img.${CHART}`)) {
    const drawing = drawings[Number(image.src.replace('chart:', ''))];
    if (drawing === undefined) image.remove();
    else image.replaceWith(drawing);
  }
}

/** Whether a drawing is large and has labels, a caption, or a name. */
function isChart(svg: Element, abilities: Abilities): boolean {
  const parts = svg.querySelectorAll(PARTS).length;
  if (parts === 0 || parts > MAX_PARTS || svg.closest('a, button, nav, svg svg') !== null) return false;
  const { width, height } = sizeOf(svg, abilities);
  if (width < MIN_WIDTH_PX || height < MIN_HEIGHT_PX || abilities.isHidden(svg)) return false;
  const figure = svg.closest('figure');
  if (figure?.querySelector('figcaption') && figure.querySelector('img, video, iframe') === null) return true;
  if (parts < MIN_NAMED_PARTS || svg.getAttribute('aria-hidden') === 'true') return false;
  const labels = [...svg.querySelectorAll('text')].filter((text) => countCharacters(text.textContent ?? '') > 0);
  return labels.length >= MIN_LABELS || nameOf(svg) !== '';
}

/** The size at which the page shows the drawing, in CSS pixels; where that is unknown, the size that it states. */
function sizeOf(svg: Element, abilities: Abilities): { width: number; height: number } {
  const style = abilities.window.getComputedStyle(svg);
  const [, , boxWidth = '', boxHeight = ''] = (svg.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/);
  const first = (...sizes: readonly (string | null)[]): number =>
    sizes.map((size) => (/^[\d.]+(?:px)?$/.test(size ?? '') ? Number.parseFloat(size ?? '') : 0)).find(Boolean) ?? 0;
  return {
    width: first(style.width, svg.getAttribute('width'), boxWidth),
    height: first(style.height, svg.getAttribute('height'), boxHeight),
  };
}

function nameOf(svg: Element): string {
  const title = [...svg.children].find(({ localName }) => localName === 'title');
  return svg.getAttribute('aria-label')?.trim() || (title === undefined ? '' : textOf(title));
}

/** A copy with the shapes and texts alone. How style sheets paint them becomes attributes. */
function drawingOf(svg: Element, copy: Document, abilities: Abilities): Element {
  const box = copy.createElementNS(SVG, 'g');
  const open: { from: Element; to: Element }[] = [{ from: svg, to: copyPart(svg, box, abilities) }];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    for (const node of level.from.childNodes) {
      if (isText(node)) level.to.append(copy.createTextNode(node.data));
      if (!isElement(node) || !isAllowedForeign(node, level.from) || abilities.isHidden(node)) continue;
      open.push({ from: node, to: copyPart(node, level.to, abilities) });
    }
  }
  const drawing = box.firstElementChild ?? box;
  if (!drawing.hasAttribute('viewBox')) {
    const { width, height } = sizeOf(svg, abilities);
    drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }
  for (const side of ['width', 'height']) drawing.removeAttribute(side);
  name(drawing, nameOf(svg));
  return drawing;
}

function name(drawing: Element, text: string): void {
  for (const title of [...drawing.children].filter(({ localName }) => localName === 'title')) title.remove();
  if (text === '') return;
  const title = drawing.ownerDocument.createElementNS(SVG, 'title');
  title.textContent = text;
  drawing.prepend(title);
}

function copyPart(from: Element, into: Element, abilities: Abilities): Element {
  const part = into.ownerDocument.createElementNS(SVG, from.localName);
  into.append(part);
  for (const { name: attribute, value } of from.attributes) setPlain(part, attribute, value);
  if (from.localName === 'title' || from.localName === 'desc') return part;
  const style = abilities.window.getComputedStyle(from);
  const outer = from.localName === 'svg' || from.parentElement === null ? null : from.parentElement;
  const outerStyle = outer === null ? null : abilities.window.getComputedStyle(outer);
  for (const [property, initial] of Object.entries({ ...INHERITED, opacity: '1' })) {
    const value = style.getPropertyValue(property);
    const outside = outerStyle === null || property === 'opacity' ? initial : outerStyle.getPropertyValue(property);
    if (value !== '' && value !== outside) setPlain(part, property, value);
  }
  return part;
}

/** Sets an attribute if it is allowed. A paint that is defined elsewhere becomes a plain one. */
function setPlain(part: Element, attribute: string, value: string): void {
  const plain = value.includes('url(') ? INSTEAD_OF_PAINT : value;
  if (isAllowedForeignAttribute(part, attribute, plain)) part.setAttribute(attribute, plain);
}
