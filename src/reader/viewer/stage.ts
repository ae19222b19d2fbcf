import { element } from '../../element.ts';
import type { Picture } from '../article-pictures.ts';
import { listenToGestures } from './gestures.ts';
import { FITTED, movedBy, type Point, type Side, type Sizes, swipeOf, toggledAt, type Zoom, zoomedAt } from './zoom.ts';

/** Shows one picture at a time, fitted or enlarged. */
export interface Stage {
  readonly node: HTMLElement;
  /** Shows a picture, fitted. */
  show(picture: Picture): void;
  isEnlarged(): boolean;
  /** Zooms by a factor about the middle. */
  zoomBy(factor: number): void;
  /** Moves an enlarged picture. */
  moveBy(by: Point): void;
  /** Switches between fitted and enlarged. */
  toggle(): void;
}

interface Callbacks {
  /** The picture was swiped away to a side. */
  onSwipe(side: Side): void;
  onZoom(isEnlarged: boolean): void;
}

const MIDDLE: Point = { x: 0, y: 0 };

/** An empty stage. Its gestures end with the signal. */
export function openStage(page: Document, signal: AbortSignal, { onSwipe, onZoom }: Callbacks): Stage {
  const node = element(page, 'div', { className: 'stage' });
  let image = page.createElement('img');
  let zoom = FITTED;

  const paint = (next: Zoom, how: 'at once' | 'gliding'): void => {
    zoom = next;
    image.classList.toggle('glides', how === 'gliding');
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
  const toggleAt = (at: Point): void => paint(toggledAt(zoom, at, sizes()), 'gliding');

  listenToGestures(
    node,
    {
      // A fitted picture follows the finger sideways, which may become a swipe.
      drag: (by) =>
        paint(zoom.scale > 1 ? movedBy(zoom, by, sizes()) : { scale: 1, x: zoom.x + by.x, y: 0 }, 'at once'),
      zoom: (factor, at) => paint(zoomedAt(zoom, factor, at, sizes()), 'at once'),
      release: () => {
        if (zoom.scale > 1) return;
        const side = swipeOf(zoom.x, node.clientWidth);
        paint(FITTED, 'gliding');
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
      paint(FITTED, 'at once');
    },
    isEnlarged: () => zoom.scale > 1,
    zoomBy: (factor) => paint(zoomedAt(zoom, factor, MIDDLE, sizes()), 'gliding'),
    moveBy: (by) => paint(movedBy(zoom, by, sizes()), 'gliding'),
    toggle: () => toggleAt(MIDDLE),
  };
}

/** The picture's file that the article shows, which is loaded already, until its larger file has loaded. */
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
