/** Which SVG and MathML an article may contain: charts and formulas, and nothing in them that acts or loads. */

export const SVG = 'http://www.w3.org/2000/svg';
export const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Properties of a drawing that its parts inherit, with the value that needs no attribute; font and direction always do. */
export const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '',
  'font-weight': '',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  direction: '',
  visibility: 'visible',
};

interface Kind {
  root: string;
  tags: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
}

const kinds: Readonly<Record<string, Kind>> = {
  [SVG]: {
    root: 'svg',
    tags: setOf('svg g path rect circle ellipse line polyline polygon text tspan title desc'),
    attributes: new Set([
      ...setOf(
        'viewBox preserveAspectRatio d points x y x1 y1 x2 y2 cx cy r rx ry dx dy width height transform rotate textLength lengthAdjust opacity',
      ),
      ...Object.keys(INHERITED),
    ]),
  },
  [MATHML]: {
    root: 'math',
    tags: setOf(
      'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose semantics',
    ),
    attributes: setOf(
      'alttext display dir mathvariant displaystyle scriptlevel stretchy symmetric largeop movablelimits fence separator form lspace rspace minsize maxsize accent accentunder linethickness columnalign rowalign columnspan rowspan notation width height depth voffset',
    ),
  },
};

/** Names of all elements and attributes of both kinds, for a list of what is allowed. */
export const foreignTags = Object.values(kinds).flatMap(({ tags }) => [...tags]);
export const foreignAttributes = Object.values(kinds).flatMap(({ attributes }) => [...attributes]);

/** Functions of colours and transformations: they load nothing. */
const FUNCTIONS = setOf(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color matrix translate translatex translatey scale scalex scaley rotate skewx skewy',
);

/** Whether an element of SVG or MathML may be a child of this parent. Neither contains HTML, nor the other. */
export function isAllowedForeign(element: Element, parent: Node): boolean {
  const kind = kinds[element.namespaceURI ?? ''];
  if (kind?.tags.has(element.localName) !== true) return false;
  const isInside = 'namespaceURI' in parent && parent.namespaceURI === element.namespaceURI;
  return isInside || (element.localName === kind.root && !isForeign(parent));
}

/** Whether a node is an element of SVG or MathML. */
export function isForeign(node: Node): boolean {
  return 'namespaceURI' in node && kinds[String(node.namespaceURI)] !== undefined;
}

/** Whether an attribute of an element of SVG or MathML may stay: a known one with a value that cannot refer to anything. */
export function isAllowedForeignAttribute(element: Element, name: string, value: string): boolean {
  if (kinds[element.namespaceURI ?? '']?.attributes.has(name) !== true) return false;
  return name === 'alttext' || isPlainValue(value);
}

/** CSS in an attribute may call `url()` or `image()`, also with escapes. */
function isPlainValue(value: string): boolean {
  if (/[\\@:;<>"'&]/.test(value)) return false;
  return [...value.matchAll(/([\w-]*)\s*\(/g)].every(([, name = '']) => FUNCTIONS.has(name.toLowerCase()));
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
