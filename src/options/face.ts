import { type FaceName, faces } from '../reader/faces.ts';
import { world } from '../world.ts';

/** Loads a face into this page, from the same part that the reader gets it from. */
export function loadFace(face: FaceName): void {
  const src = `/parts/${faces[face].part}.js`;
  if (document.querySelector(`script[src="${src}"]`) !== null) return;
  world().addFaces = (_family, added) => {
    for (const each of added) document.fonts.add(each);
  };
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}
