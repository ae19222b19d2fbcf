import { element } from '../../element.ts';
import type { Picture } from '../article-pictures.ts';
import { listenToGestures } from './gestures.ts';
import { FITTED, movedBy, type Point, type Side, type Sizes, swipeOf, toggledAt, type Zoom, zoomedAt } from './zoom.ts';

/** Where one picture stands at a time, fitted or enlarged. */
export interface Stage {
  readonly node: HTMLElement;
  /** Shows a picture, fitted, in the place of the one before. */
  show(picture: Picture): void;
  isEnlarged(): boolean;
  /** Enlarges by a factor about the middle, or makes smaller. */
  zoomBy(factor: number): void;
  /** Moves what the stage shows of an enlarged picture. */
  moveBy(by: Point): void;
  /** Between fitted and enlarged. */
  toggle(): void;
}

interface Callbacks {
  /** The picture was swiped out of the stage at a side. */
  onSwipe(side: Side): void;
  onZoom(isEnlarged: boolean): void;
}

const MIDDLE: Point = { x: 0, y: 0 };

/** An empty stage. Its gestures end with the signal. */
export function stageIn(page: Document, signal: AbortSignal, { onSwipe, onZoom }: Callbacks): Stage {
  const node = element(page, 'div', { className: 'stage' });
  let image = page.createElement('img');
  let zoom = FITTED;

  const paint = (next: Zoom, glides = false): void => {
    zoom = next;
    image.classList.toggle('glides', glides);
    image.style.transform = `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`;
    node.classList.toggle('enlarged', zoom.scale > 1);
    onZoom(zoom.scale > 1);
  };
  const sizes = (): Sizes => ({
    width: image.offsetWidth,
    height: image.offsetHeight,
    stageWidth: node.clientWidth,
    stageHeight: node.clientHeight,
    naturalWidth: image.naturalWidth,
  });
  const toggleAt = (at: Point): void => paint(toggledAt(zoom, at, sizes()), true);

  listenToGestures(
    node,
    {
      // A fitted picture follows the finger aside, which may become a swipe.
      drag: (by) => paint(zoom.scale > 1 ? movedBy(zoom, by, sizes()) : { scale: 1, x: zoom.x + by.x, y: 0 }),
      zoom: (factor, at) => paint(zoomedAt(zoom, factor, at, sizes())),
      release: () => {
        if (zoom.scale > 1) return;
        const side = swipeOf(zoom.x, node.clientWidth);
        paint(FITTED, true);
        if (side !== null) onSwipe(side);
      },
      doublePress: toggleAt,
    },
    signal,
  );

  return {
    node,
    show(picture) {
      image = imageOf(page, picture);
      node.replaceChildren(image);
      paint(FITTED);
    },
    isEnlarged: () => zoom.scale > 1,
    zoomBy: (factor) => paint(zoomedAt(zoom, factor, MIDDLE, sizes()), true),
    moveBy: (by) => paint(movedBy(zoom, by, sizes()), true),
    toggle: () => toggleAt(MIDDLE),
  };
}

/** The picture as the article shows it, which is there already, until its larger file has come. */
function imageOf(page: Document, { image: shown, src, full }: Picture): HTMLImageElement {
  const image = page.createElement('img');
  image.alt = shown.alt;
  image.draggable = false;
  image.src = src;
  if (full === src) return image;
  const larger = page.createElement('img');
  larger.addEventListener('load', () => {
    image.src = full;
  });
  larger.src = full;
  return image;
}
