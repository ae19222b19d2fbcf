import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../scripts/packing/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a package is the same whatever order its files come in and whenever it is made', () => {
  const files: [string, Uint8Array][] = [
    ['reader.js', bytes('one')],
    ['_locales/ar/messages.json', bytes('{}')],
    ['manifest.json', bytes('two')],
  ];
  const first = zip(new Map(files));
  const second = zip(new Map(files.toReversed()));
  expect(second).toEqual(first);
  expect(Object.keys(unzipSync(first))).toEqual(['_locales/ar/messages.json', 'manifest.json', 'reader.js']);
  // The date of the first entry, in the form of DOS: the first of January 1980, at midnight.
  expect(new DataView(first.buffer, first.byteOffset).getUint32(10, true)).toBe(0x0021_0000);
});
