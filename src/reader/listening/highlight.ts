import { element } from '../../element.ts';
import { linesOf } from '../lines.ts';

export interface Highlight {
  /** Lays the colour behind a range of the view, in place of the last one. */
  show(range: Range): void;
  /** Lays it anew where the text has moved. */
  redraw(): void;
}

/**
 * Colours what is spoken by boxes behind the text, which leave letters joined. They are drawn and not registered with
 * `CSS.highlights`: that list belongs to the page, whose scripts would get at the closed overlay through its ranges.
 */
export function openHighlight(page: Document, view: HTMLElement, signal: AbortSignal): Highlight {
  const layer = element(page, 'div', { className: 'spoken', ariaHidden: 'true' });
  view.append(layer);
  let shown: Range | undefined;

  const redraw = (): void => {
    const origin = layer.getBoundingClientRect();
    const boxes = linesOf(shown?.getClientRects() ?? []).map(({ left, top, width, height }) => {
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
  const size = new ResizeObserver(redraw);
  size.observe(view);
  signal.addEventListener('abort', () => {
    size.disconnect();
    layer.remove();
  });
  return {
    show(range) {
      shown = range;
      redraw();
    },
    redraw,
  };
}
