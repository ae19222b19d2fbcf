/** Part: Noto Sans Arabic, a modern face with open counters. */

import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?inline';
import latin from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-latin-wght-normal.woff2?inline';
import ranges from '@fontsource-variable/noto-sans-arabic/unicode.json';
import { bringFace } from '../bring-font.ts';

const weight = '100 900';

bringFace('Naqi Sans', [
  { data: latin, unicodeRange: ranges.latin, weight },
  { data: arabic, unicodeRange: ranges.arabic, weight },
]);
