/** Part: Vazirmatn, for Persian and Kurdish. */

import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?inline';
import latin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?inline';
import ranges from '@fontsource-variable/vazirmatn/unicode.json';
import { bringFace } from '../bring-font.ts';

const weight = '100 900';

bringFace('Naqi Vazirmatn', [
  { data: latin, unicodeRange: ranges.latin, weight },
  { data: arabic, unicodeRange: ranges.arabic, weight },
]);
