import { isReadable } from '../article/detect.ts';
import { readArticle } from '../article/pipeline.ts';
import { intact } from '../article/text/dom.ts';
import type { Article } from '../article/types.ts';
import { t } from '../i18n.ts';
import { ask } from '../messaging/ask.ts';
import { faceFor } from '../reader/face-for-language.ts';
import { openNotice } from '../reader/notice.ts';
import { MOVED } from '../reader/overlay.ts';
import { openReader } from '../reader/reader.ts';
import { keepReadingPosition, loadReadingPosition, type ReadingPosition } from '../settings/reading-positions.ts';
import { openSettings, type SettingsStore } from '../settings/store.ts';
import { livePage } from './live-page.ts';
import { isSamePage, pageAddress } from './page-address.ts';
import { onPageChange } from './page-changes.ts';
import { openPageFonts, type PageFonts } from './page-fonts.ts';
import { markMoment } from './timeline.ts';
import { showInToolbar } from './toolbar-state.ts';
import { beginOpening, noticeIsOpen, readerIsOpen, world } from './world.ts';

/** How long the first paint waits for its face. A later face waits for the next change, so that no line moves. */
const FACE_WAIT_MS = 50;

/** Pages name elements like the platform's properties; the reader works with the real ones. */
const page = intact(document);

/** What to do with a page that does not look like an article. */
type IfDoubtful = 'ask' | 'read';

/** What opens over the page, and what it is opened with. */
interface Opening {
  controller: AbortController;
  store: SettingsStore;
  fonts: PageFonts;
}

markMoment('started');
void toggle();

/** Opens the reader, or closes what is open. A run that the detector has asked for only opens. */
async function toggle(): Promise<void> {
  const { overlay, detector } = world();
  if (overlay.kind !== 'closed') {
    if (detector.kind !== 'opening') overlay.controller.abort();
  } else if (detector.kind !== 'opening') {
    await open('ask');
  } else if (isSamePage(detector.address, location.href)) {
    // Otherwise the page has moved on while the script was injected.
    await open('read');
  }
}

async function open(ifDoubtful: IfDoubtful): Promise<void> {
  const controller = beginOpening();
  try {
    await show(controller, ifDoubtful);
  } catch (error) {
    controller.abort();
    console.warn('Naqi could not open the reader:', error);
  }
}

async function show(controller: AbortController, ifDoubtful: IfDoubtful): Promise<void> {
  const { signal } = controller;
  onPageChange(signal, (change) => change === 'moved' && controller.abort(MOVED));
  const store = await openSettings(signal);
  if (signal.aborted) return;
  markMoment('settings');
  const opening = { controller, store, fonts: openPageFonts(page, signal) };
  // What the page states as its language is mostly right, and lets the face load while the article is read.
  void opening.fonts.load(faceFor(store.current.face, page.documentElement.getAttribute('lang') ?? ''));
  const outcome = readArticle(document, livePage(window));
  markMoment('read');
  if (outcome.kind === 'article') {
    if (ifDoubtful === 'ask' && !isReadable(document)) askWhetherToRead(opening);
    else await showArticle(outcome.article, opening);
  } else if (outcome.reason === 'no-document') {
    controller.abort();
    await ask('unreadable', null);
  } else {
    openNotice(page, store, controller, t('noArticle'));
    noticeIsOpen(controller);
  }
}

function askWhetherToRead({ controller, store }: Opening): void {
  const readAnyway = (): void => {
    controller.abort();
    void open('read');
  };
  openNotice(page, store, controller, t('listNotice'), { label: t('readAnyway'), run: readAnyway });
  noticeIsOpen(controller);
}

async function showArticle(article: Article, { controller, store, fonts }: Opening): Promise<void> {
  const { signal } = controller;
  const nameOfFace = (): ReturnType<typeof faceFor> => faceFor(store.current.face, article.lang);
  const [position] = await Promise.all([positionIn(article), atMost(FACE_WAIT_MS, fonts.load(nameOfFace()))]);
  markMoment('face');
  if (signal.aborted) return;
  const addHandlers = openReader(page, article, store, controller, {
    loadPart: async (part) => {
      await ask('part', part);
    },
    position,
    showFace: () => fonts.show(nameOfFace()),
    keepPosition(reached) {
      keepReadingPosition(article.url, reached).catch((error: unknown) =>
        console.warn('Naqi could not keep the reading position:', error),
      );
    },
  });
  readerIsOpen(controller, addHandlers);
  markMoment('shown');
  showInToolbar(signal);
  signal.addEventListener('abort', () => rememberClosed(signal));
  let isFirst = true;
  store.subscribe(() => {
    const name = nameOfFace();
    if (!isFirst) void fonts.load(name).then(() => fonts.show(name));
    isFirst = false;
  }, signal);
}

function positionIn({ url }: Article): Promise<ReadingPosition | null> {
  return loadReadingPosition(url).catch(() => null);
}

/** Where articles open by themselves, one that the person has closed stays closed. */
function rememberClosed({ reason }: AbortSignal): void {
  if (world().detector.kind === 'absent' || reason === MOVED) return;
  ask('closed', pageAddress(location.href)).catch(() => undefined);
}

/** Resolves with the promise, or after this time if that is sooner. */
function atMost(ms: number, promise: Promise<void>): Promise<void> {
  return Promise.race([promise, new Promise<void>((resolve) => setTimeout(resolve, ms))]);
}
