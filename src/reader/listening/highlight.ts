import { element } from '../../element.ts';
import { linesOf } from '../line-boxes.ts';

/**
 * Returns a function that colours a range of the view, and nothing else, by boxes behind the text, which leave letters
 * joined. `CSS.highlights` is not used: it belongs to the page, whose scripts would get at the closed overlay through
 * the ranges in it.
 */
export function openHighlight(page: Document, view: HTMLElement, signal: AbortSignal): (range: Range) => void {
  const layer = element(page, 'div', { className: 'spoken', ariaHidden: 'true' });
  view.append(layer);
  signal.addEventListener('abort', () => layer.remove());
  return (range) => {
    const origin = layer.getBoundingClientRect();
    const boxes = linesOf(range.getClientRects()).map(({ left, top, width, height }) => {
      const box = element(page, 'div', {});
      Object.assign(box.style, {
        left: `${left - origin.left}px`,
        top: `${top - origin.top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      return box;
    });
    layer.replaceChildren(...boxes);
  };
}
