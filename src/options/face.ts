import { faceFor, faces } from '../reader/faces.ts';
import type { Settings } from '../settings/schema.ts';
import { world } from '../world.ts';

/** Loads the face that the settings ask for into this page, from the same part that the reader gets it from. */
export function loadFace(settings: Settings, lang: string): void {
  const face = faceFor(settings.face, lang);
  if (face === null) return;
  const src = `/parts/${faces[face].part}.js`;
  if (document.querySelector(`script[src="${src}"]`) !== null) return;
  world().addFaces = (_family, added) => {
    for (const each of added) document.fonts.add(each);
  };
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}
