import type { Box } from '../line-boxes.ts';

/** What counts as one line, whatever its height: a picture with its caption, a row of a table. */
const WHOLE = 'figure:not(:has(figure)), tr';

/** The boxes in which the browser has laid out the texts and pictures of a view, from the top of the window. */
export function layoutBoxes(page: Document, view: Element): Box[] {
  const boxes: Box[] = [...view.querySelectorAll(WHOLE)].map((whole) => whole.getBoundingClientRect());
  const range = page.createRange();
  const texts = page.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if ((text.textContent ?? '').trim() === '' || text.parentElement?.closest(WHOLE)) continue;
    range.selectNodeContents(text);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}
