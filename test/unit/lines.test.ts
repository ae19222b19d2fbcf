import { describe, expect, test } from 'vitest';
import { type Box, linesOf } from '../../src/reader/line-boxes.ts';

/** A box from one height to another, as wide as the column. */
function box(top: number, bottom: number): Box {
  return { left: 0, top, width: bottom === top ? 0 : 600, height: bottom - top };
}

describe('boxes of a column become lines', () => {
  test.each<[string, Box[], Box[]]>([
    ['one below the other', [box(0, 30), box(37, 67)], [box(0, 30), box(37, 67)]],
    ['words of one line, in any order', [box(37, 67), box(0, 30), box(0, 30)], [box(0, 30), box(37, 67)]],
    ['a Latin word in a line of Arabic', [box(0, 34), box(8, 28)], [box(0, 34)]],
    ['a note number over its line', [box(20, 54), box(14, 30)], [box(14, 54)]],
    [
      'nastaliq, whose lines overlap',
      [box(0, 60), box(46, 106), box(92, 152)],
      [box(0, 60), box(46, 106), box(92, 152)],
    ],
    [
      'Latin words in overlapping lines of nastaliq',
      [box(0, 60), box(46, 106), box(20, 42), box(66, 88)],
      [box(0, 60), box(46, 106)],
    ],
    ['a picture and the text after it', [box(0, 400), box(420, 450)], [box(0, 400), box(420, 450)]],
    ['pictures side by side', [box(0, 200), box(0, 230), box(240, 270)], [box(0, 230), box(240, 270)]],
    ['boxes that show nothing', [box(5, 5), box(0, 30)], [box(0, 30)]],
    ['nothing', [], []],
  ])('%s', (_what, boxes, lines) => {
    expect(linesOf(boxes)).toEqual(lines);
  });
});
