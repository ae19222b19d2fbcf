import createDOMPurify from 'dompurify';
import {
  foreignAttributes,
  foreignTags,
  isAllowedForeign,
  isAllowedForeignAttribute,
  isForeign,
} from '../page/foreign-markup.ts';
import { ANCHOR, shownMarks, shownName } from '../page/pipeline-marks.ts';
import { isElement, moveChildren, unwrap } from '../text/dom.ts';
import type { Abilities } from '../types.ts';

const TAGS =
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote cite q pre code kbd samp var figure figcaption img table caption thead tbody tfoot tr th td a b strong i em u s del ins mark small sub sup br hr span div bdi bdo abbr time ruby rt rp wbr'.split(
    ' ',
  );
const ATTRIBUTES =
  'href src data-full alt width height dir lang title datetime colspan rowspan class start reversed rel referrerpolicy'.split(
    ' ',
  );

/** The attributes with an address: the element on which each has a meaning, and where it may lead. */
const ADDRESSES = [
  { name: 'href', element: 'a', leads: new RegExp(`^(?:https?|file|mailto|tel):|^#${ANCHOR}`, 'i') },
  { name: 'src', element: 'img', leads: /^(?:https?|file):|^data:image\/(?:png|jpe?g|gif|webp|avif);/i },
  { name: 'data-full', element: 'img', leads: /^(?:https?|file):/i },
] as const;

const HTML_TAGS: ReadonlySet<string> = new Set(TAGS);
const HTML_ATTRIBUTES: ReadonlySet<string> = new Set(ATTRIBUTES);

/** Attributes without an address: DOMPurify would check them against the allowed addresses. */
const NO_ADDRESS = ATTRIBUTES.filter((name) => !ADDRESSES.some((address) => address.name === name));

/**
 * The last step: keeps only what an article consists of, by a list of what is allowed, and gives the pipeline's marks the
 * names that the reader's style sheets know. Takes nodes and returns nodes. The result is a fresh copy, since in Chromium
 * the handler of a removed `on…` attribute stays on the original.
 */
export function sanitise(body: Element, abilities: Abilities): DocumentFragment {
  const purify = createDOMPurify(abilities.window);
  purify.addHook('afterSanitizeAttributes', (element) => {
    const marks = shownMarks(element);
    if (marks.length > 0) element.setAttribute('class', marks.join(' '));
    else element.removeAttribute('class');
    for (const { name, element: holder, leads } of ADDRESSES) {
      const isAddress = element.localName === holder && leads.test(element.getAttribute(name) ?? '');
      if (!isAddress) element.removeAttribute(name);
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#') === true) element.setAttribute('href', `#${shownName(href.slice(1))}`);
  });
  // The element of the text may itself not be allowed.
  const root = body.ownerDocument.createElement('div');
  moveChildren(body, root);
  // Otherwise the names that SVG and MathML add to the list would allow elements of HTML too.
  for (const element of root.querySelectorAll('*'))
    if (!isForeign(element) && foreignTags.includes(element.localName)) unwrap(element);
  const clean = purify.sanitize(root, {
    ALLOWED_TAGS: [...TAGS, ...foreignTags],
    ALLOWED_ATTR: [...ATTRIBUTES, ...foreignAttributes],
    ADD_URI_SAFE_ATTR: [...NO_ADDRESS, ...foreignAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|file|mailto|tel):|^data:image\/(?:png|jpe?g|gif|webp|avif);|^#/i,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: null,
  } as const);
  const fragment = body.ownerDocument.createDocumentFragment();
  if (clean.firstElementChild !== null) copyFresh(clean.firstElementChild, fragment);
  return fragment;
}

/**
 * Copies the contents of an element into a new parent, by names and values alone. A copy by the platform keeps what a
 * page's script gave an element by `createElement(name, { is })`, and so would be a custom element of the page inside the
 * reader. Charts and formulas contain nothing but their own kind of markup: HTML inside them is how markup changes its
 * meaning when it is parsed again. Without recursion: articles may be deep.
 */
function copyFresh(from: Element, to: DocumentFragment): void {
  const { ownerDocument } = to;
  const open: { from: Node; to: Node }[] = [{ from, to }];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    for (const node of level.from.childNodes) {
      if (!isElement(node)) {
        level.to.appendChild(ownerDocument.createTextNode(node.nodeValue ?? ''));
        continue;
      }
      const fresh = freshOf(node, level.to);
      if (fresh === null) continue;
      level.to.appendChild(fresh);
      open.push({ from: node, to: fresh });
    }
  }
}

/** An element of its own with the name and the allowed attributes of a cleaned one; null if this parent may not contain it. */
function freshOf(element: Element, parent: Node): Element | null {
  const { namespaceURI, localName } = element;
  const isDrawn = isForeign(element);
  const isAllowed = isDrawn ? isAllowedForeign(element, parent) : HTML_TAGS.has(localName) && !isForeign(parent);
  if (!isAllowed) return null;
  const fresh = (parent.ownerDocument ?? element.ownerDocument).createElementNS(namespaceURI, localName);
  for (const { name, value } of element.attributes) {
    if (isDrawn ? isAllowedForeignAttribute(element, name, value) : HTML_ATTRIBUTES.has(name))
      fresh.setAttribute(name, value);
  }
  return fresh;
}
