import { world } from '../world.ts';

/** A font file of a face: its bytes as a `data:` address, and the characters that it is for. */
interface FontFile {
  data: string;
  /** As CSS writes it. */
  unicodeRange: string;
  /** As CSS writes it: one weight, or the two ends of a variable font's. */
  weight: string;
}

/**
 * Hands a face to the reader, as bytes, since a page's policy lets no font load from an address. Of two files that both
 * have a character the later one is taken.
 */
export function bringFace(family: string, files: readonly FontFile[]): void {
  const faces = files.map(
    ({ data, unicodeRange, weight }) => new FontFace(family, bytesOf(data), { weight, unicodeRange }),
  );
  world().addFaces?.(family, faces);
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> {
  const characters = atob(data.slice(data.indexOf(',') + 1));
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
