import type { Log } from './log.ts';
import { pictureBox } from './picture-box.ts';
import { isSamePicture, pictureKey } from './picture-key.ts';
import { squeeze, textOf } from './text.ts';

/** Words in class names that speak of a kind of screen. */
const SCREEN = /^(?:xs|sm|md|lg|xl|mobile|phone|handheld|tablet|desktop)$/;
/** Those that say nothing of columns or sizes, so that they need no "hidden" beside them. */
const SCREEN_ALONE = /^(?:mobile|phone|handheld|tablet|desktop)$/;
const SHOWN = /^(?:hidden|hide|visible|show|only|none|block|invisible)$/;

/**
 * Takes out pictures that a page prints again: in another size, cut for another screen, as the copy with which a
 * slider goes round, as the small picture under a slider. The copy with a caption stays, or the wider one.
 */
export function removeTwins(body: Element, log: Log): void {
  const kept: HTMLImageElement[] = [];
  for (const image of body.querySelectorAll('img')) {
    const twin = kept.find((earlier) => isTwin(earlier, image, body));
    if (twin === undefined) {
      kept.push(image);
      continue;
    }
    const [stays, goes] = isBetter(image, twin, body) ? [image, twin] : [twin, image];
    if (goes === twin) kept.splice(kept.indexOf(twin), 1, stays);
    log.remove('twins', 'the same picture again', pictureBox(goes, body));
  }
}

function isTwin(first: HTMLImageElement, second: HTMLImageElement, body: Element): boolean {
  const [one, other] = [captionOf(first, body), captionOf(second, body)];
  if (one !== '' && other !== '' && one !== other) return false;
  if (isSamePicture(first.src, second.src)) return true;
  const between = textBetween(first, second);
  if (between !== '' && between !== one) return false;
  const screens = [screensOf(first, body), screensOf(second, body)];
  const isCutForScreens = screens.every((screen) => screen !== '') && screens[0] !== screens[1];
  return pictureKey(first.src) === pictureKey(second.src) || (isCutForScreens && first.alt === second.alt);
}

function isBetter(image: Element, twin: Element, body: Element): boolean {
  const captions = [captionOf(image, body), captionOf(twin, body)].map((caption) => (caption === '' ? 0 : 1));
  const [own = 0, other = 0] = captions;
  return own === other ? widthOf(image) > widthOf(twin) : own > other;
}

function widthOf(image: Element): number {
  const width = Number.parseFloat(image.getAttribute('width') ?? '');
  return Number.isNaN(width) ? 0 : width;
}

function captionOf(image: Element, body: Element): string {
  return textOf(pictureBox(image, body));
}

function textBetween(first: Element, second: Element): string {
  const range = first.ownerDocument.createRange();
  range.setStartAfter(first);
  range.setEndBefore(second);
  return squeeze(range.toString());
}

/** For which screens alone the page shows this picture, as its classes say; empty when for all. */
function screensOf(image: Element, body: Element): string {
  const box = pictureBox(image, body);
  const names: string[] = [];
  for (let at: Element | null = image; at !== null && box.contains(at); at = at.parentElement) {
    names.push(...at.classList);
  }
  return names.filter(isForScreen).sort().join(' ');
}

function isForScreen(name: string): boolean {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return (
    parts.some((part) => SCREEN_ALONE.test(part)) ||
    (parts.some((part) => SCREEN.test(part)) && parts.some((part) => SHOWN.test(part)))
  );
}
