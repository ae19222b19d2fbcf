import { scriptOf } from '../script-of.ts';
import type { Settings } from '../settings/schema.ts';

export type FaceName = Exclude<Settings['face'], 'auto' | 'system'>;

/** The faces that Naqi comes with: the part that brings each, and the font family that the part defines. */
export const faces: Readonly<Record<FaceName, { part: string; family: string }>> = {
  naskh: { part: 'font-naskh', family: 'Naqi Naskh' },
  sans: { part: 'font-sans', family: 'Naqi Sans' },
  amiri: { part: 'font-amiri', family: 'Naqi Amiri' },
  vazirmatn: { part: 'font-vazirmatn', family: 'Naqi Vazirmatn' },
  nastaliq: { part: 'font-nastaliq', family: 'Naqi Nastaliq' },
  hebrew: { part: 'font-hebrew', family: 'Naqi Hebrew' },
};

/** Faces of languages that the naskh and the system's own do not suit. */
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
 * The face for an article of a language under a setting; null for the system's own. By default that is the face of
 * every script but Arabic and Hebrew: each change of font within a line costs time, and a Latin text that alternates
 * between two fonts takes Chromium seconds.
 */
export function faceFor(setting: Settings['face'], lang: string): FaceName | null {
  if (setting === 'system') return null;
  if (setting !== 'auto') return setting;
  const isArabic = ['Arab', undefined].includes(scriptOf(lang));
  return faceOfLanguage[lang.split('-')[0] ?? ''] ?? (isArabic ? 'naskh' : null);
}

/** The kind of script that an article is set in, which decides the line height. */
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
