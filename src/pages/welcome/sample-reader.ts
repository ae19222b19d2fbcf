import { readArticle } from '../../article/pipeline.ts';
import type { Article } from '../../article/types.ts';
import { markButton } from '../../content/toolbar-state.ts';
import { world } from '../../content/world.ts';
import { faceFor } from '../../reader/faces.ts';
import { openReader } from '../../reader/reader.ts';
import { openSettings } from '../../settings/store.ts';
import { loadFace, loadPart } from '../own-page.ts';

/**
 * What a press of the button does on the sample: it opens the reader over the page, or closes it. It is the reader of
 * every page; only its parts come another way, for browsers inject no scripts into pages of extensions.
 */
export function readerToggle(): () => Promise<void> {
  let open: AbortController | undefined;
  return async () => {
    if (open !== undefined) {
      open.abort();
      return;
    }
    const controller = new AbortController();
    open = controller;
    controller.signal.addEventListener('abort', () => {
      open = undefined;
      world().addHandlers = undefined;
    });
    const outcome = readArticle(document, {
      window,
      loaded: new Date(performance.timeOrigin),
      isHidden: () => false,
      shadowRoot: () => null,
    });
    if (outcome.kind === 'article') await show(outcome.article, controller);
  };
}

async function show(article: Article, controller: AbortController): Promise<void> {
  const store = await openSettings(controller.signal);
  store.subscribe(({ face }) => {
    const wanted = faceFor(face, article.lang);
    if (wanted !== null) loadFace(wanted);
  }, controller.signal);
  world().addHandlers = openReader(document, article, store, controller, {
    loadPart,
    place: null,
    keepPlace() {},
    showFace() {},
  });
  markButton(controller.signal);
}
