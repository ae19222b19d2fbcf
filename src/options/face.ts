import { world } from '../world.ts';

/** Loads the reader's face into this page, from the same part that the reader gets it from. */
export function loadFace(): void {
  world().addFaces = (faces) => {
    for (const face of faces) document.fonts.add(face);
  };
  const script = document.createElement('script');
  script.src = '/font-naskh.js';
  document.head.append(script);
}
