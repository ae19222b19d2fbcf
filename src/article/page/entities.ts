/** What follows the ampersand of an entity. The semicolon is required: `&copy=1` in an address is no entity. */
const REFERENCE = '(?:#\\d+|#x[\\da-f]+|[a-z][a-z\\d]*);';
const ENTITY = new RegExp(`&${REFERENCE}`, 'i');
const OTHER_AMPERSAND = new RegExp(`&(?!${REFERENCE})`, 'gi');

/**
 * Decodes HTML entities with the platform's parser, in an inert document. Markup in the text stays text. A document
 * without a window has no parser: its texts stay as they are.
 */
export function decodeEntities(text: string, page: Document): string {
  const Parser = page.defaultView?.DOMParser;
  if (Parser === undefined || !ENTITY.test(text)) return text;
  const escaped = text.replace(OTHER_AMPERSAND, '&amp;').replaceAll('<', '&lt;');
  return new Parser().parseFromString(escaped, 'text/html').body.textContent ?? '';
}
