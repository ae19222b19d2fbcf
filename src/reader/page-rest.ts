import pageCss from './css/page.css?inline';
import { addStyle } from './overlay.ts';

/**
 * Lets the page under the reader rest: it has no scroll bar of its own and is not printed, and its body is neither
 * styled, laid out nor painted. So a new face and an inert ground cost no more over a large page than over a small one,
 * and adverts no time while one reads. A page in which not the document scrolls but a box goes on: it would see its box
 * scroll.
 */
export function letPageRest(page: Document, host: Element): void {
  const { body, documentElement } = page;
  const isFixed = page.defaultView?.getComputedStyle(documentElement).overflowY === 'hidden';
  addStyle(page, host, pageCss);
  if (isFixed || documentElement.scrollHeight <= documentElement.clientHeight) return;
  // The body keeps its height, with what sticks out of it: else the page would see itself jump to its top.
  const reach = documentElement.scrollHeight - documentElement.scrollTop - body.getBoundingClientRect().top;
  const rest = `body {
    box-sizing: border-box !important;
    min-height: ${Math.ceil(reach)}px !important;
    content-visibility: hidden !important;
  }`;
  // As in the other sheet: in Firefox the page has to come back even when no script is left to bring it.
  addStyle(
    page,
    host,
    `@media screen {
      @supports not (-moz-appearance: none) { ${rest} }
      @supports (-moz-appearance: none) { html:has(> naqi-reader:focus-within) { ${rest} } }
    }`,
  );
}
