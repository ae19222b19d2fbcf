/** Part: Noto Naskh Arabic, a naskh for long reading. */

import arabic from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?inline';
import latin from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2?inline';
import ranges from '@fontsource-variable/noto-naskh-arabic/unicode.json';
import { bringFace, LATIN_WORDS } from '../bring-font.ts';

const weight = '400 700';

bringFace('Naqi Naskh', [
  { data: latin, unicodeRange: ranges.latin, weight },
  { data: latin, unicodeRange: LATIN_WORDS, weight, sizeAdjust: '90%' },
  { data: arabic, unicodeRange: ranges.arabic, weight },
]);
