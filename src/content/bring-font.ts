import { world } from './world.ts';

/** A font file of a face: its bytes as a `data:` address, and the characters that it is for. */
interface FontFile {
  data: string;
  /** As CSS writes it. */
  unicodeRange: string;
  /** As CSS writes it: one weight, or the two ends of a variable font's. */
  weight: string;
  /** As CSS writes it. Default: 100%. */
  sizeAdjust?: string;
}

/** Latin letters and digits, which some faces draw too large for Arabic text; not the space, which Arabic has too. */
export const LATIN_WORDS = 'U+0024-0026,U+0030-0039,U+0040-005A,U+0061-007A,U+00C0-00FF';

/**
 * Hands a face to the reader, as bytes, because a page's policy may not let fonts load from an address. If two files
 * have a character, the later one is used.
 */
export function bringFace(family: string, files: readonly FontFile[]): void {
  const faces = files.map(
    ({ data, ...descriptors }) =>
      new FontFace(family, Uint8Array.fromBase64(data.slice(data.indexOf(',') + 1)), descriptors),
  );
  world().takeFaces(family, faces);
}
