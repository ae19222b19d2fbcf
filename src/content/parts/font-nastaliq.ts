/** Part: Noto Nastaliq Urdu. */

import arabic from '@fontsource-variable/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-wght-normal.woff2?inline';
import latin from '@fontsource-variable/noto-nastaliq-urdu/files/noto-nastaliq-urdu-latin-wght-normal.woff2?inline';
import ranges from '@fontsource-variable/noto-nastaliq-urdu/unicode.json';
import { bringFace, LATIN_WORDS } from '../bring-font.ts';

const weight = '400 700';

bringFace('Naqi Nastaliq', [
  { data: latin, unicodeRange: ranges.latin, weight },
  { data: latin, unicodeRange: LATIN_WORDS, weight, sizeAdjust: '90%' },
  { data: arabic, unicodeRange: ranges.arabic, weight },
]);
