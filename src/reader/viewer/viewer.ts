import { element } from '../../element.ts';
import { formatNumber, type MessageKey, t, uiDirection, uiLanguage } from '../../i18n.ts';
import { applySettings } from '../apply-settings.ts';
import { captionOf, type Picture, picturesOf } from '../article-pictures.ts';
import type { Reader } from '../context.ts';
import { iconButton } from '../icon-button.ts';
import { drawIcon, type Icon } from '../icons.ts';
import { onKeys } from '../keys.ts';
import { barHeight } from '../navigation.ts';
import { openStage } from './stage.ts';
import { viewerKeys } from './viewer-keys.ts';
import { otherSide, type Side } from './zoom.ts';

/**
 * Opens the viewer on the picture that has the focus, otherwise on the first one in view or below. It is a dialog of
 * its own, so that Escape closes only the viewer. Closing it returns the focus to that picture.
 */
export function openViewer(reader: Reader): void {
  const { page, root, article, view, store } = reader;
  const pictures = picturesOf(reader);
  const start = firstOf(reader, pictures);
  if (start === undefined) return;
  const controller = new AbortController();
  const { signal } = controller;

  let current = pictures.indexOf(start);
  const go = (step: Side): void => {
    const next = pictures[current + step];
    if (next !== undefined) show(next);
  };
  /** In a right-to-left article the next picture is on the left. */
  const stepTo = (side: Side): Side => (article.dir === 'rtl' ? otherSide(side) : side);

  const stage = openStage(page, signal, {
    onSwipe: (side) => go(stepTo(otherSide(side))),
    onZoom: (isEnlarged) => enlarge.setAttribute('aria-pressed', String(isEnlarged)),
  });
  const close = button(page, 'close', 'viewerClose', 'close', () => dialog.close());
  const enlarge = button(page, 'enlarge', 'viewerEnlarge', 'enlarge', () => stage.toggle());
  const steps = sidesOf(pictures).map((side) => {
    const step = stepTo(side);
    const [name, label] = step === 1 ? (['next', 'viewerNext'] as const) : (['previous', 'viewerPrevious'] as const);
    const icon = side === -1 ? 'left' : 'right';
    return { step, node: button(page, `${name} ${icon}`, label, icon, () => go(step)) };
  });
  const count = element(page, 'p', { className: 'count', role: 'status' });
  const words = element(page, 'div', { className: 'words', role: 'status', dir: article.dir });
  words.lang = article.lang;
  const bar = element(page, 'div', { className: 'bar' }, close, count, enlarge);
  const frame = element(page, 'div', { className: 'frame' }, bar, stage.node, words, ...steps.map(({ node }) => node));
  // Focused when the viewer opens, and by a click on empty space, which would lose the focus otherwise.
  frame.tabIndex = -1;
  frame.autofocus = true;
  const props = { className: 'paper viewer', dir: uiDirection(), ariaLabel: t('commandPictures') };
  const dialog = element(page, 'dialog', props, frame);
  dialog.lang = uiLanguage();

  const show = (picture: Picture): void => {
    current = pictures.indexOf(picture);
    stage.show(picture);
    words.replaceChildren(...wordsOf(page, picture));
    count.textContent =
      steps.length === 0 ? '' : t('viewerCount', formatNumber(current + 1), formatNumber(pictures.length));
    for (const { step, node } of steps)
      node.setAttribute('aria-disabled', String(pictures[current + step] === undefined));
  };

  // Pictures look best on black.
  store.subscribe((settings) => applySettings(dialog, { ...settings, palette: 'black' }, article.lang), signal);
  onKeys(
    page,
    dialog,
    viewerKeys(
      stage,
      (side) => go(stepTo(side)),
      () => go(1),
    ),
    signal,
  );
  dialog.addEventListener('close', () => controller.abort(), { signal });
  reader.signal.addEventListener('abort', () => controller.abort(), { signal });
  signal.addEventListener('abort', () => {
    dialog.remove();
    start.image.focus({ preventScroll: true });
    // While pictures are hidden, they cannot be focused.
    if (root.activeElement === null) view.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  });
  show(start);
  root.append(dialog);
  dialog.showModal();
}

/** The focused picture if it is in view, otherwise the first in view or below; the last one if all are above. */
function firstOf({ dialog, root }: Reader, pictures: readonly Picture[]): Picture | undefined {
  const bar = barHeight(dialog);
  const boxes = pictures.map((picture) => ({ picture, box: picture.image.getBoundingClientRect() }));
  const shown = boxes.filter(({ box }) => box.height > 0);
  const below = shown.filter(({ box }) => box.bottom > bar);
  const focused = below.find(
    ({ picture, box }) => picture.image === root.activeElement && box.top < dialog.clientHeight,
  );
  return (focused ?? below[0] ?? shown.at(-1) ?? boxes[0])?.picture;
}

/** The sides that have arrows. A single picture needs none. */
function sidesOf(pictures: readonly Picture[]): Side[] {
  return pictures.length > 1 ? [-1, 1] : [];
}

/** Caption and credit, without their links. */
function wordsOf(page: Document, { image }: Picture): HTMLElement[] {
  return [...(captionOf(image)?.children ?? [])].map(({ className, textContent }) =>
    element(page, 'p', { className, dir: 'auto' }, textContent ?? ''),
  );
}

function button(page: Document, className: string, label: MessageKey, icon: Icon, press: () => void): HTMLElement {
  return iconButton(page, className, t(label), drawIcon(page, icon), press);
}
