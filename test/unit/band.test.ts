import { describe, expect, test } from 'vitest';
import { bandAround, bandOf, type Extent, lineAt, middleLine } from '../../src/reader/line-focus/band.ts';

function span(top: number, bottom: number): Extent {
  return { top, bottom };
}

/** Three lines of a paragraph, a picture, and three lines that overlap. */
const LINES = [
  span(0, 30),
  span(36, 66),
  span(72, 102),
  span(140, 440),
  span(480, 540),
  span(526, 586),
  span(572, 632),
];

test.each([
  [-50, 0],
  [15, 0],
  [32, 0],
  [34, 1],
  [120, 2],
  [122, 3],
  [300, 3],
  [530, 4],
  [536, 5],
  [9999, 6],
])('the line at %i is the one of index %i', (height, index) => {
  expect(lineAt(LINES, height)).toBe(index);
});

test('of no lines there is none to be found', () => {
  expect([lineAt([], 100), bandAround([], 0, 3), middleLine([], 0, 3)]).toEqual([0, 0, -1]);
  expect(bandOf([], 0, 3)).toEqual(span(0, 0));
});

test.each([
  [0, 3, 0, 1],
  [3, 3, 2, 3],
  [6, 3, 4, 5],
  [3, 5, 1, 3],
  [4, 1, 4, 4],
  [3, 9, 0, 4],
])('around line %i a band of %i begins at %i, with %i in its middle', (line, count, first, middle) => {
  expect(bandAround(LINES, line, count)).toBe(first);
  expect(middleLine(LINES, first, count)).toBe(middle);
});

describe('a band reaches half way to its neighbours', () => {
  test.each<[string, number, number, Extent]>([
    ['and a little over the first line', 0, 1, span(-8, 33)],
    ['inside a paragraph', 1, 1, span(33, 69)],
    ['but not far over the end of a paragraph', 1, 2, span(33, 110)],
    ['where lines overlap too', 5, 1, span(533, 579)],
    ['and a little under the last line', 4, 3, span(472, 640)],
    ['with fewer lines than it may have', 0, 9, span(-8, 640)],
  ])('%s', (_what, first, count, band) => {
    expect(bandOf(LINES, first, count)).toEqual(band);
  });
});
