import { intact } from '../article/dom.ts';
import { readArticle } from '../article/pipeline.ts';
import { ask } from '../messages.ts';
import { openNotice } from '../reader/notice.ts';
import { openReader } from '../reader/reader.ts';
import { openSettings } from '../settings/store.ts';
import { world } from '../world.ts';
import { livePage } from './live-page.ts';

/** Pages name elements like the platform's properties; the reader works with the real ones. */
const page = intact(document);

void toggle();

/** A first run opens the reader over the page, a second one closes what the first one opened. */
async function toggle(): Promise<void> {
  const naqi = world();
  if (naqi.open !== undefined) {
    const isGone = naqi.isShown === true && !isOverlayThere();
    if (naqi.opening !== true || isGone) naqi.open.abort();
    if (!isGone) return;
  }
  const controller = new AbortController();
  const { signal } = controller;
  naqi.open = controller;
  signal.addEventListener('abort', () => {
    naqi.open = undefined;
    naqi.isShown = false;
    naqi.addFaces = undefined;
  });
  try {
    await show(controller);
  } catch (error) {
    controller.abort();
    console.warn('Naqi could not open the reader:', error);
  }
}

async function show(controller: AbortController): Promise<void> {
  const { signal } = controller;
  const settings = openSettings(signal);
  const outcome = readArticle(document, livePage(window));
  if (outcome.kind === 'none' && outcome.reason === 'no-document') {
    controller.abort();
    await ask('unreadable', null);
    return;
  }
  const store = await settings;
  if (signal.aborted) return;
  if (outcome.kind === 'none') {
    openNotice(page, store, controller);
    return;
  }
  world().addFaces = (faces) => addFaces(faces, signal);
  openReader(page, outcome.article, store, controller);
  world().isShown = true;
  ask('part', 'font-naskh').catch((error: unknown) => console.warn('Naqi reads on in a font of the system:', error));
}

/** Whether the page has left the overlay where it was put. */
function isOverlayThere(): boolean {
  return page.querySelector('naqi-reader') !== null;
}

/** Fonts stand in the page's document, since a shadow root takes none; they go with the reader. */
function addFaces(faces: readonly FontFace[], signal: AbortSignal): void {
  for (const face of faces) {
    page.fonts.add(face);
    signal.addEventListener('abort', () => page.fonts.delete(face));
  }
}
