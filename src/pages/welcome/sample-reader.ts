import { readArticle } from '../../article/pipeline.ts';
import type { Article } from '../../article/types.ts';
import { showInToolbar } from '../../content/toolbar-state.ts';
import { beginOpening, readerIsOpen, world } from '../../content/world.ts';
import { faceFor } from '../../reader/face-for-language.ts';
import { openReader } from '../../reader/reader.ts';
import { openSettings } from '../../settings/store.ts';
import { loadFace, loadPart } from '../own-page.ts';

/**
 * Does what a press of the button does on other pages: opens the reader over the sample, or closes it. Only the parts
 * are loaded in another way, because browsers inject no scripts into pages of extensions.
 */
export async function toggleReader(): Promise<void> {
  const { overlay } = world();
  if (overlay.kind !== 'closed') {
    overlay.controller.abort();
    return;
  }
  const controller = beginOpening();
  const outcome = readArticle(document, {
    window,
    loaded: new Date(performance.timeOrigin),
    isHidden: () => false,
    isOutOfSight: () => false,
    keepsBreaks: () => false,
    shadowRoot: () => null,
  });
  if (outcome.kind === 'article') await show(outcome.article, controller);
}

async function show(article: Article, controller: AbortController): Promise<void> {
  const store = await openSettings(controller.signal);
  if (controller.signal.aborted) return;
  store.subscribe(({ face }) => {
    const wanted = faceFor(face, article.lang);
    if (wanted !== null) loadFace(wanted);
  }, controller.signal);
  const addHandlers = openReader(document, article, store, controller, {
    loadPart,
    position: null,
    keepPosition() {},
    showFace() {},
  });
  readerIsOpen(controller, addHandlers);
  showInToolbar(controller.signal);
}
