import pageCss from './css/page.css?inline';
import { addStyle } from './overlay.ts';

/**
 * Lets the page under the reader rest. Its body keeps its size and is neither styled, laid out nor painted, so that a
 * new face and an inert ground cost no more over a large page than over a small one, and adverts no time while one
 * reads. It has no scroll bar of its own, and is not printed.
 */
export function letPageRest(page: Document, host: Element, signal: AbortSignal): void {
  const { body, documentElement } = page;
  const reach = documentElement.scrollHeight - documentElement.scrollTop - body.getBoundingClientRect().top;
  const { scrollLeft, scrollTop } = body;
  addStyle(page, host, pageCss);
  // What sticks out of the body would not count any more, and the page would jump to its top.
  addStyle(page, host, `@media screen { body { min-height: ${Math.max(0, Math.ceil(reach))}px !important; } }`);
  signal.addEventListener('abort', () => {
    if (body !== page.scrollingElement) body.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
  });
}
