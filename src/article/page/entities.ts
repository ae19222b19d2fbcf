/** What follows the ampersand of an entity. With its semicolon: without it, `&copy=1` in an address would be one too. */
const REFERENCE = '(?:#\\d+|#x[\\da-f]+|[a-z][a-z\\d]*);';
const ENTITY = new RegExp(`&${REFERENCE}`, 'i');
const OTHER_AMPERSAND = new RegExp(`&(?!${REFERENCE})`, 'gi');

/**
 * The text with its HTML entities as characters. The platform's parser decodes them in an inert document, and markup
 * in the text stays text. A document without a window has no parser: its texts stay as they are.
 */
export function decodeEntities(text: string, page: Document): string {
  const Parser = page.defaultView?.DOMParser;
  if (Parser === undefined || !ENTITY.test(text)) return text;
  const escaped = text.replace(OTHER_AMPERSAND, '&amp;').replaceAll('<', '&lt;');
  return new Parser().parseFromString(escaped, 'text/html').body.textContent ?? '';
}
