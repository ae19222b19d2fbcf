/** The arithmetic of the viewer. Lengths are CSS pixels; points are counted from the middle of the stage. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** To the left (-1) or to the right (1). */
export type Side = -1 | 1;

/** How a picture stands on the stage: how often enlarged over its fitted size, and how far its middle has been moved. */
export interface Zoom extends Point {
  readonly scale: number;
}

/** The picture as it fits the stage, and the stage. */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly stageWidth: number;
  readonly stageHeight: number;
  /** Width of the picture's own pixels. */
  readonly naturalWidth: number;
}

export const FITTED: Zoom = { scale: 1, x: 0, y: 0 };

/** The smallest enlargement that a double click gives, and the largest that any picture may have. */
const CLOSER = 2;
const CLOSEST = 4;

/** A swipe is a move of a fifth of the stage, but of no more than this. */
const SWIPE = 80;

/** The picture enlarged by a factor, so that what stands under a point stays there as far as the edges let it. */
export function zoomedAt(zoom: Zoom, factor: number, at: Point, sizes: Sizes): Zoom {
  const scale = Math.min(Math.max(CLOSEST, ownScale(sizes)), Math.max(1, zoom.scale * factor));
  const growth = scale / zoom.scale;
  return withinStage({ scale, x: at.x - (at.x - zoom.x) * growth, y: at.y - (at.y - zoom.y) * growth }, sizes);
}

/** The picture moved; its edges come no further inside the stage than the fitted picture's do. */
export function movedBy(zoom: Zoom, by: Point, sizes: Sizes): Zoom {
  return withinStage({ scale: zoom.scale, x: zoom.x + by.x, y: zoom.y + by.y }, sizes);
}

/** What a double click makes of it: a fitted picture comes to its own pixels, any other goes back. */
export function toggledAt(zoom: Zoom, at: Point, sizes: Sizes): Zoom {
  return zoom.scale > 1 ? FITTED : zoomedAt(zoom, Math.max(CLOSER, ownScale(sizes)), at, sizes);
}

/** The side at which a picture that was dragged by so much leaves the stage; null where it stays. */
export function swipeOf(x: number, stageWidth: number): Side | null {
  if (Math.abs(x) < Math.min(SWIPE, stageWidth / 5)) return null;
  return x < 0 ? -1 : 1;
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export function otherSide(side: Side): Side {
  return side === 1 ? -1 : 1;
}

/** The enlargement at which a pixel of the picture is a pixel of CSS. */
function ownScale({ naturalWidth, width }: Sizes): number {
  return width === 0 ? 1 : naturalWidth / width;
}

function withinStage({ scale, x, y }: Zoom, { width, height, stageWidth, stageHeight }: Sizes): Zoom {
  const clamp = (shift: number, size: number, stage: number): number => {
    const room = Math.max(0, (size * scale - stage) / 2);
    return room === 0 ? 0 : Math.min(room, Math.max(-room, shift));
  };
  return { scale, x: clamp(x, width, stageWidth), y: clamp(y, height, stageHeight) };
}
