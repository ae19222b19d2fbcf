import pageCss from './css/paused-page.css?inline';
import { addStyle } from './overlay.ts';

/**
 * Pauses the page under the reader: it has no scroll bar and is not printed, and its body is neither styled, laid out
 * nor painted. So a change of font costs no more over a large page than over a small one, and adverts take no time. A
 * page in which a box scrolls instead of the document is rendered on, because it would notice that its box scrolls.
 */
export function pausePage(page: Document, host: Element): void {
  const { body, documentElement } = page;
  const isFixed = page.defaultView?.getComputedStyle(documentElement).overflowY === 'hidden';
  addStyle(page, host, pageCss);
  if (isFixed || documentElement.scrollHeight <= documentElement.clientHeight) return;
  // The body keeps its height, with what overflows it, so that the page does not jump to its top.
  const reach = documentElement.scrollHeight - documentElement.scrollTop - body.getBoundingClientRect().top;
  const paused = `body {
    box-sizing: border-box !important;
    min-height: ${Math.ceil(reach)}px !important;
    content-visibility: hidden !important;
  }`;
  // As in the other sheet: in Firefox the page has to come back even if the script has died that would remove this.
  addStyle(
    page,
    host,
    `@media screen {
      @supports not (-moz-appearance: none) { ${paused} }
      @supports (-moz-appearance: none) { html:has(> naqi-reader:focus-within) { ${paused} } }
    }`,
  );
}
