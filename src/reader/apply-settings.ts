import type { Settings } from '../settings/schema.ts';
import { faceFor, faces, scriptFor } from './face-for-language.ts';

/** Styles the paper by the settings, for an article of a language. Nothing else turns settings into styles. */
export function applySettings(paper: HTMLElement, settings: Settings, lang: string): void {
  const face = faceFor(settings.face, lang);
  paper.style.setProperty('--size', `${settings.size}px`);
  paper.style.setProperty('--line-height-factor', String(settings.lineHeight / 100));
  paper.style.setProperty('--word-spacing', `${settings.wordSpacing / 100}em`);
  paper.style.setProperty('--column', String(settings.columnWidth));
  if (face === null) paper.style.removeProperty('--face');
  else paper.style.setProperty('--face', `"${faces[face].family}"`);
  paper.dataset.script = scriptFor(face, lang);
  paper.dataset.face = settings.face;
  paper.dataset.palette = settings.palette;
  paper.dataset.alignment = settings.alignment;
  paper.dataset.pictures = settings.pictures;
}
