/** Part: Noto Naskh Arabic, as bytes, since a page's policy lets no font load from an address. */

import arabic from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?inline';
import latin from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2?inline';
import { world } from '../world.ts';

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B, U+2010-205F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const ARABIC =
  'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200F, U+202A-202E, U+2066-2069, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC';

world().addFaces?.([face(arabic, ARABIC), face(latin, LATIN)]);

function face(dataUrl: string, unicodeRange: string): FontFace {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0));
  return new FontFace('Naqi Naskh', bytes, { weight: '400 700', unicodeRange });
}
