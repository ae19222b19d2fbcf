import { describe, expect, test } from 'vitest';
import { FITTED, movedBy, type Sizes, swipeOf, toggledAt, type Zoom, zoomedAt } from '../../src/reader/viewer/zoom.ts';

/** A wide picture that fills the stage from side to side and is twice as wide in its own pixels. */
const SIZES: Sizes = { width: 800, height: 400, stageWidth: 800, stageHeight: 600, naturalWidth: 1600 };

/** The point of the fitted picture, counted from its middle, that stands under a point of the stage. */
function under({ scale, x, y }: Zoom, at: { x: number; y: number }): { x: number; y: number } {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

describe('enlarging', () => {
  test('what stands under the pointer stays there', () => {
    const at = { x: 200, y: 90 };
    const once = zoomedAt(FITTED, 2, at, SIZES);
    expect(once.scale).toBe(2);
    expect(under(once, at)).toEqual({ x: 200, y: 90 });
    const twice = zoomedAt(once, 1.5, { x: -100, y: 20 }, SIZES);
    expect(under(twice, { x: -100, y: 20 }).x).toBeCloseTo(under(once, { x: -100, y: 20 }).x);
  });

  test('never below fitted, where it stands in the middle', () => {
    const moved = zoomedAt(FITTED, 3, { x: 300, y: 150 }, SIZES);
    expect(zoomedAt(moved, 0.01, { x: 0, y: 0 }, SIZES)).toEqual(FITTED);
  });

  test.each([
    [1600, 4],
    [8000, 10],
  ])('a picture of %i pixels up to %i times', (naturalWidth, most) => {
    expect(zoomedAt(FITTED, 1000, { x: 0, y: 0 }, { ...SIZES, naturalWidth }).scale).toBe(most);
  });
});

describe('moving', () => {
  const twice = { scale: 2, x: 0, y: 0 };

  test('an enlarged picture follows', () => {
    expect(movedBy(twice, { x: 30, y: -20 }, SIZES)).toEqual({ scale: 2, x: 30, y: -20 });
  });

  test('until its edge meets the edge of the stage', () => {
    expect(movedBy(twice, { x: 5000, y: -5000 }, SIZES)).toEqual({ scale: 2, x: 400, y: -100 });
  });

  test('not at all on the side on which it is smaller than the stage', () => {
    expect(movedBy({ scale: 1.4, x: 0, y: 0 }, { x: 10, y: 50 }, SIZES)).toEqual({ scale: 1.4, x: 10, y: 0 });
  });
});

describe('a double click', () => {
  test.each([
    [1600, 2],
    [900, 2],
    [4000, 5],
  ])('brings a picture of %i pixels to %i times its fitted size', (naturalWidth, scale) => {
    expect(toggledAt(FITTED, { x: 0, y: 0 }, { ...SIZES, naturalWidth }).scale).toBe(scale);
  });

  test('fits what was enlarged', () => {
    expect(toggledAt({ scale: 1.2, x: 5, y: 0 }, { x: 0, y: 0 }, SIZES)).toEqual(FITTED);
  });
});

test.each([
  [79, 800, null],
  [80, 800, 1],
  [-80, 800, -1],
  [-60, 320, null],
  [-64, 320, -1],
])('dragged by %i on a stage of %i it leaves at %s', (x, stageWidth, side) => {
  expect(swipeOf(x, stageWidth)).toBe(side);
});
