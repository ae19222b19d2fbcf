import createDOMPurify from 'dompurify';
import { moveChildren } from './dom.ts';
import { PLACE } from './places.ts';
import type { Abilities } from './types.ts';

const TAGS =
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote cite q pre code kbd samp var figure figcaption img table caption thead tbody tfoot tr th td a b strong i em u s del ins mark small sub sup br hr span div bdi bdo abbr time ruby rt rp wbr'.split(
    ' ',
  );
const ATTRIBUTES =
  'href src data-full alt width height dir lang title datetime colspan rowspan class start reversed'.split(' ');

/** Attributes that hold no address: DOMPurify would hold them against the list of allowed addresses. */
const NO_ADDRESS = ATTRIBUTES.filter((name) => !['href', 'src', 'data-full'].includes(name));

/** Classes that the reader's own style sheet knows; every other class goes. */
const CLASSES = new Set(['caption', 'credit', 'gallery', 'embed', 'site']);

/**
 * The last step: leaves only what an article is made of, by a list of what is allowed. Takes nodes and gives nodes;
 * what it gives is a fresh copy, since in Chromium a removed `on…` attribute's handler lives on in the original.
 */
export function sanitise(body: Element, abilities: Abilities): DocumentFragment {
  const purify = createDOMPurify(abilities.window);
  purify.addHook('afterSanitizeAttributes', (element) => {
    const classes = [...element.classList].filter((name) => CLASSES.has(name) || PLACE.test(name));
    if (classes.length > 0) element.setAttribute('class', classes.join(' '));
    else element.removeAttribute('class');
  });
  // The element that held the text on the page may be of a kind that is not allowed itself.
  const root = body.ownerDocument.createElement('div');
  moveChildren(body, root);
  const clean = purify.sanitize(root, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ADD_URI_SAFE_ATTR: NO_ADDRESS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|file|mailto|tel):|^data:image\/(?:png|jpe?g|gif|webp|avif);|^#/i,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: null,
  } as const);
  const fragment = body.ownerDocument.createDocumentFragment();
  if (clean.firstElementChild !== null) moveChildren(clean.firstElementChild, fragment);
  return body.ownerDocument.importNode(fragment, true);
}
