import { ask } from '../messaging/ask.ts';
import { type FaceName, faces } from '../reader/face-for-language.ts';
import { dropFaces, world } from './world.ts';

/** The faces of an open reader. */
export interface PageFonts {
  /** Fetches a face, once. Resolves when it can be shown without a wait, or has failed; at once for null. */
  load(name: FaceName | null): Promise<void>;
  /** Shows a face that has been fetched; does nothing if it has not. */
  show(name: FaceName | null): void;
}

/** Adds faces to the page's document, because a shadow root has no fonts. They are removed with the reader. */
export function openPageFonts(page: Document, signal: AbortSignal): PageFonts {
  const brought = new Map<string, readonly FontFace[]>();
  const asked = new Map<FaceName, Promise<void>>();
  // In Firefox the scripts of an older Naqi die without removing their faces.
  for (const face of [...page.fonts]) if (face.family.includes('Naqi ')) page.fonts.delete(face);
  world().takeFaces = (family, added) => brought.set(family, added);
  signal.addEventListener('abort', () => {
    world().takeFaces = dropFaces;
  });

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
