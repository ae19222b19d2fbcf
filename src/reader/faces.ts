import { scriptOf } from '../script-of.ts';
import type { Settings } from '../settings/schema.ts';

export type FaceName = Exclude<Settings['face'], 'auto' | 'system'>;

/** The faces that travel with Naqi: the part that brings each, and the family that the part names it. */
export const faces: Readonly<Record<FaceName, { part: string; family: string }>> = {
  naskh: { part: 'font-naskh', family: 'Naqi Naskh' },
  sans: { part: 'font-sans', family: 'Naqi Sans' },
  amiri: { part: 'font-amiri', family: 'Naqi Amiri' },
  vazirmatn: { part: 'font-vazirmatn', family: 'Naqi Vazirmatn' },
  nastaliq: { part: 'font-nastaliq', family: 'Naqi Nastaliq' },
  hebrew: { part: 'font-hebrew', family: 'Naqi Hebrew' },
};

/** Which face suits a language; what else is written in the Arabic script is set in the naskh. */
const faceOfLanguage: Readonly<Record<string, FaceName>> = {
  ur: 'nastaliq',
  ks: 'nastaliq',
  pnb: 'nastaliq',
  fa: 'vazirmatn',
  ckb: 'vazirmatn',
  ku: 'vazirmatn',
  he: 'hebrew',
  yi: 'hebrew',
};

/**
 * The face for an article of a language under a setting; null for the system's own, in which all other scripts are set:
 * each change of font within a line costs time, and a Latin text in two fonts by turns takes Chromium seconds.
 */
export function faceFor(setting: Settings['face'], lang: string): FaceName | null {
  if (setting === 'system') return null;
  if (setting !== 'auto') return setting;
  const isArabic = ['Arab', undefined].includes(scriptOf(lang));
  return faceOfLanguage[lang.split('-')[0] ?? ''] ?? (isArabic ? 'naskh' : null);
}

/**
 * The kind of script that an article stands in, which gives the line height: nastaliq climbs and falls within a word,
 * naskh needs room for marks, square Hebrew less.
 */
export function scriptFor(face: FaceName | null, lang: string): 'nastaliq' | 'arabic' | 'hebrew' | 'latin' {
  if (face === 'nastaliq') return 'nastaliq';
  switch (scriptOf(lang)) {
    case 'Hebr':
      return 'hebrew';
    case 'Latn':
      return 'latin';
    default:
      return 'arabic';
  }
}
