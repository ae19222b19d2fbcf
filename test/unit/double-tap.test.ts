import { expect, test } from 'vitest';
import { doubleTap } from '../../src/reader/viewer/double-tap.ts';
import type { Point } from '../../src/reader/viewer/zoom.ts';

/** A touch of one finger: where it comes, where it goes, and when. */
type Touch = [from: Point, to: Point, time: number];

const here = { x: 10, y: 10 };
const near = { x: 20, y: 5 };
const far = { x: 120, y: 10 };

test.each<[string, Touch[], boolean[]]>([
  [
    'two taps at one place',
    [
      [here, here, 0],
      [near, near, 200],
    ],
    [false, true],
  ],
  [
    'two slow taps',
    [
      [here, here, 0],
      [here, here, 400],
    ],
    [false, false],
  ],
  [
    'two taps apart',
    [
      [here, here, 0],
      [far, far, 200],
    ],
    [false, false],
  ],
  [
    'two swipes to one place',
    [
      [far, here, 0],
      [far, here, 200],
    ],
    [false, false],
  ],
  [
    'a swipe after a tap',
    [
      [here, here, 0],
      [here, far, 200],
    ],
    [false, false],
  ],
  [
    'three taps, of which two are one double tap',
    [
      [here, here, 0],
      [here, here, 200],
      [here, here, 400],
    ],
    [false, true, false],
  ],
  [
    'four taps',
    [
      [here, here, 0],
      [here, here, 200],
      [here, here, 400],
      [here, here, 600],
    ],
    [false, true, false, true],
  ],
])('%s', (_what, touches, doubles) => {
  const taps = doubleTap();
  const found = touches.map(([from, to, time]) => {
    taps.down(from, 1);
    return taps.up(to, time);
  });
  expect(found).toEqual(doubles);
});

test('two fingers that go soon after each other are none', () => {
  const taps = doubleTap();
  for (const time of [0, 200]) {
    taps.down(here, 1);
    taps.down(near, 2);
    expect(taps.up(near, time)).toBe(false);
  }
});
