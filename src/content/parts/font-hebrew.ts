/** Part: Frank Ruhl Libre, a Hebrew serif. */

import hebrew from '@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal.woff2?inline';
import latin from '@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-latin-wght-normal.woff2?inline';
import ranges from '@fontsource-variable/frank-ruhl-libre/unicode.json';
import { bringFace } from '../bring-font.ts';

const weight = '300 900';

bringFace('Naqi Hebrew', [
  { data: latin, unicodeRange: ranges.latin, weight },
  { data: hebrew, unicodeRange: ranges.hebrew, weight },
]);
