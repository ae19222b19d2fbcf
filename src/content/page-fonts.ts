import { ask } from '../messaging/ask.ts';
import { type FaceName, faces } from '../reader/faces.ts';
import { world } from './world.ts';

/** The faces of an open reader. */
export interface ShownFaces {
  /** Fetches a face, once; keeps its promise when it could be shown without a wait. */
  load(name: FaceName | null): Promise<void>;
  /** Shows a face that has come; nothing where it has not. */
  show(name: FaceName | null): void;
}

/** Faces stand in the page's document, since a shadow root takes none; they go with the reader. */
export function openFaces(page: Document, signal: AbortSignal): ShownFaces {
  const brought = new Map<string, readonly FontFace[]>();
  const asked = new Map<FaceName, Promise<void>>();
  // In Firefox the scripts of an older Naqi die without having taken away their faces.
  for (const face of [...page.fonts]) if (face.family.includes('Naqi ')) page.fonts.delete(face);
  world().addFaces = (family, added) => brought.set(family, added);

  const fetch = async (name: FaceName): Promise<void> => {
    await ask('part', faces[name].part);
    await Promise.all((brought.get(faces[name].family) ?? []).map((face) => face.loaded));
  };
  const load = async (name: FaceName | null): Promise<void> => {
    if (name === null) return;
    const loading = asked.get(name) ?? fetch(name);
    asked.set(name, loading);
    try {
      await loading;
    } catch (error) {
      asked.delete(name);
      console.warn('Naqi reads on in a font of the system:', error);
    }
  };
  return {
    load,
    show(name) {
      if (name === null || signal.aborted) return;
      for (const face of brought.get(faces[name].family) ?? []) {
        if (page.fonts.has(face)) continue;
        page.fonts.add(face);
        signal.addEventListener('abort', () => page.fonts.delete(face));
      }
    },
  };
}
