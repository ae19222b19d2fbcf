/** The arithmetic of the viewer. Lengths are in CSS pixels, points are measured from the middle of the stage. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** To the left (-1) or to the right (1). */
export type Side = -1 | 1;

/** How a picture is shown: its scale relative to its fitted size, and how far its middle has been moved. */
export interface Zoom extends Point {
  readonly scale: number;
}

/** Sizes of the fitted picture and of the stage. */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly stageWidth: number;
  readonly stageHeight: number;
  /** Width of the picture's file in pixels. */
  readonly naturalWidth: number;
}

export const FITTED: Zoom = { scale: 1, x: 0, y: 0 };

/** A double click enlarges at least by this. */
const MIN_TOGGLE_SCALE = 2;

/** The largest scale, if the file's own pixels are not larger. */
const MAX_SCALE = 4;

/** A swipe is a move by a fifth of the stage or by this, whichever is less. */
const SWIPE_PX = 80;

/** The picture zoomed by a factor. What is at a point stays there, as far as the edges allow. */
export function zoomedAt(zoom: Zoom, factor: number, at: Point, sizes: Sizes): Zoom {
  const scale = Math.min(Math.max(MAX_SCALE, ownScale(sizes)), Math.max(1, zoom.scale * factor));
  const growth = scale / zoom.scale;
  return withinStage({ scale, x: at.x - (at.x - zoom.x) * growth, y: at.y - (at.y - zoom.y) * growth }, sizes);
}

/** The picture moved, but not so far that there is more empty space around it than around the fitted one. */
export function movedBy(zoom: Zoom, by: Point, sizes: Sizes): Zoom {
  return withinStage({ scale: zoom.scale, x: zoom.x + by.x, y: zoom.y + by.y }, sizes);
}

/** The picture after a double click: a fitted one is enlarged to its own pixels, any other is fitted. */
export function toggledAt(zoom: Zoom, at: Point, sizes: Sizes): Zoom {
  return zoom.scale > 1 ? FITTED : zoomedAt(zoom, Math.max(MIN_TOGGLE_SCALE, ownScale(sizes)), at, sizes);
}

/** The side to which a picture that was dragged by `x` is swiped; null if it stays. */
export function swipeOf(x: number, stageWidth: number): Side | null {
  if (Math.abs(x) < Math.min(SWIPE_PX, stageWidth / 5)) return null;
  return x < 0 ? -1 : 1;
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export function otherSide(side: Side): Side {
  return side === 1 ? -1 : 1;
}

/** The scale at which a pixel of the file is a CSS pixel. */
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
