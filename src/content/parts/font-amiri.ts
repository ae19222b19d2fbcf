/** Part: Amiri, a naskh in the style of classical books. */

import arabic from '@fontsource/amiri/files/amiri-arabic-400-normal.woff2?inline';
import arabicBold from '@fontsource/amiri/files/amiri-arabic-700-normal.woff2?inline';
import latin from '@fontsource/amiri/files/amiri-latin-400-normal.woff2?inline';
import latinBold from '@fontsource/amiri/files/amiri-latin-700-normal.woff2?inline';
import ranges from '@fontsource/amiri/unicode.json';
import { bringFace } from '../bring-font.ts';

bringFace('Naqi Amiri', [
  { data: latin, unicodeRange: ranges.latin, weight: '400' },
  { data: latinBold, unicodeRange: ranges.latin, weight: '700' },
  { data: arabic, unicodeRange: ranges.arabic, weight: '400' },
  { data: arabicBold, unicodeRange: ranges.arabic, weight: '700' },
]);
