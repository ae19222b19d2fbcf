import { isReadable } from '../article/detect.ts';
import { readArticle } from '../article/pipeline.ts';
import { intact } from '../article/text/dom.ts';
import type { Article } from '../article/types.ts';
import { t } from '../i18n.ts';
import { ask } from '../messaging/ask.ts';
import { faceFor } from '../reader/faces.ts';
import { openNotice } from '../reader/notice.ts';
import { MOVED } from '../reader/overlay.ts';
import { openReader } from '../reader/reader.ts';
import { keepPlace, loadPlace, type Place } from '../settings/reading-positions.ts';
import { openSettings, type SettingsStore } from '../settings/store.ts';
import { isSamePage, onChange, pageAddress } from './address.ts';
import { livePage } from './live-page.ts';
import { openFaces, type ShownFaces } from './page-fonts.ts';
import { mark } from './timeline.ts';
import { markButton } from './toolbar-state.ts';
import { world } from './world.ts';

/** How long the first paint waits for its face. One that comes later moves no line: it waits for the next change. */
const FACE_WAIT_MS = 50;

/** Pages name elements like the platform's properties; the reader works with the real ones. */
const page = intact(document);

mark('started');
void toggle();

/** A first run opens the reader over the page, a second one closes what the first one opened. */
async function toggle(): Promise<void> {
  const naqi = world();
  if (naqi.open !== undefined) {
    if (naqi.opening === undefined) naqi.open.abort();
    return;
  }
  const { opening } = naqi;
  // What was judged may have gone while the script came.
  if (opening !== undefined && !isSamePage(opening, location.href)) return;
  await open(opening !== undefined);
}

/** @param isWanted whether it is known that this page is to be read, so that nobody need be asked */
async function open(isWanted: boolean): Promise<void> {
  const naqi = world();
  const controller = new AbortController();
  const { signal } = controller;
  naqi.open = controller;
  signal.addEventListener('abort', () => {
    if (naqi.isShown === true && naqi.isWatched === true && signal.reason !== MOVED)
      ask('closed', pageAddress(location.href)).catch(() => undefined);
    naqi.open = undefined;
    naqi.isShown = false;
    naqi.addFaces = undefined;
    naqi.addHandlers = undefined;
  });
  try {
    await show(controller, isWanted);
  } catch (error) {
    controller.abort();
    console.warn('Naqi could not open the reader:', error);
  }
}

async function show(controller: AbortController, isWanted: boolean): Promise<void> {
  const { signal } = controller;
  onChange(signal, (hasMoved) => hasMoved && controller.abort(MOVED));
  const store = await openSettings(signal);
  if (signal.aborted) return;
  mark('settings');
  const faces = openFaces(page, signal);
  // The page's own word on its language is mostly right, and lets the face load while the article is read.
  void faces.load(faceFor(store.current.face, page.documentElement.getAttribute('lang') ?? ''));
  const outcome = readArticle(document, livePage(window));
  mark('read');
  if (outcome.kind === 'article' && !isWanted && !isReadable(document)) {
    const readAnyway = (): void => {
      controller.abort();
      void open(true);
    };
    openNotice(page, store, controller, t('listNotice'), { label: t('readAnyway'), run: readAnyway });
  } else if (outcome.kind === 'article') {
    const { article } = outcome;
    const [place] = await Promise.all([loadPlace(article.url).catch(() => null), firstFace(faces, store, article)]);
    mark('face');
    if (!signal.aborted) showArticle(article, place, store, faces, controller);
  } else if (outcome.reason === 'no-document') {
    controller.abort();
    await ask('unreadable', null);
  } else {
    openNotice(page, store, controller, t('noArticle'));
  }
}

function showArticle(
  article: Article,
  place: Place | null,
  store: SettingsStore,
  faces: ShownFaces,
  controller: AbortController,
): void {
  const loadPart = async (part: string): Promise<void> => {
    await ask('part', part);
  };
  world().addHandlers = openReader(page, article, store, controller, {
    loadPart,
    place,
    showFace: () => faces.show(faceFor(store.current.face, article.lang)),
    keepPlace(reached) {
      keepPlace(article.url, reached).catch((error: unknown) => console.warn('Naqi could not keep the place:', error));
    },
  });
  world().isShown = true;
  mark('shown');
  markButton(controller.signal);
  let isFirst = true;
  store.subscribe(({ face }) => {
    const name = faceFor(face, article.lang);
    if (!isFirst) void faces.load(name).then(() => faces.show(name));
    isFirst = false;
  }, controller.signal);
}

/** Waits for the article's face, but not long. */
function firstFace(faces: ShownFaces, store: SettingsStore, { lang }: Article): Promise<void> {
  return Promise.race([
    faces.load(faceFor(store.current.face, lang)),
    new Promise<void>((resolve) => setTimeout(resolve, FACE_WAIT_MS)),
  ]);
}
