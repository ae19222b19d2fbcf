import type { Log } from '../log.ts';
import { isSamePicture, pictureKey } from '../page/picture-key.ts';
import { statedSize } from '../page/pictures.ts';
import { PICTURES } from '../page/pipeline-marks.ts';
import { nameWords } from '../text/dom.ts';
import { squeeze, textOf } from '../text/text.ts';
import { pictureBox } from './picture-box.ts';

/** Words in class names that speak of a kind of screen. */
const SCREEN = /^(?:xs|sm|md|lg|xl|mobile|phone|handheld|tablet|desktop)$/;
/** Those that never name columns or sizes: they need no "hidden" beside them. */
const SCREEN_ALONE = /^(?:mobile|phone|handheld|tablet|desktop)$/;
/** Words of Bootstrap and similar libraries for when an element is shown: `hidden-xs`, `d-md-none`. */
const SHOWN = /^(?:hidden|hide|visible|show|only|none|block|invisible)$/;

interface Shown {
  image: HTMLImageElement;
  /** The picture with its caption. */
  box: Element;
  caption: string;
  key: string;
}

/**
 * Removes pictures that a page shows again: in another size, cropped for another screen, as the copy at the end of a
 * slider's loop, as the thumbnail under a slider. The copy with a caption stays, or else the wider one.
 */
export function removeRepeatedPictures(body: Element, log: Log): void {
  const byKey = new Map<string, Shown>();
  let before: Shown | null = null;
  for (const image of body.querySelectorAll<HTMLImageElement>(PICTURES)) {
    const shown = shownOf(image, body);
    const known = byKey.get(shown.key);
    const twin: Shown | null = [before, known ?? null].find((other) => other !== null && isTwin(other, shown)) ?? null;
    const stays: Shown = twin === null || isBetter(shown, twin) ? shown : twin;
    if (twin !== null) log.remove('twins', 'the same picture again', (stays === twin ? shown : twin).box);
    byKey.set(stays.key, stays);
    before = stays;
  }
}

function shownOf(image: HTMLImageElement, body: Element): Shown {
  const box = pictureBox(image, body);
  return { image, box, caption: textOf(box), key: pictureKey(image.src) };
}

function isTwin(first: Shown, second: Shown): boolean {
  if (first.caption !== '' && second.caption !== '' && first.caption !== second.caption) return false;
  if (isSamePicture(first.image.src, second.image.src)) return true;
  const screens = [screensOf(first), screensOf(second)];
  const isCutForScreens = screens.every((names) => names !== '') && screens[0] !== screens[1];
  const isAlike = first.key === second.key || (isCutForScreens && first.image.alt === second.image.alt);
  return isAlike && ['', first.caption].includes(textBetween(first.image, second.image));
}

function isBetter(shown: Shown, twin: Shown): boolean {
  if (isClone(shown) !== isClone(twin)) return isClone(twin);
  if ((shown.caption === '') !== (twin.caption === '')) return shown.caption !== '';
  const width = ({ image }: Shown): number => statedSize(image, 'width') || 0;
  return width(shown) > width(twin);
}

/** Sliders that loop put a copy of the last slide before the first one. */
function isClone({ image }: Shown): boolean {
  return image.closest('[class*="duplicate" i], [class*="clone" i]') !== null;
}

function textBetween(first: Element, second: Element): string {
  const range = first.ownerDocument.createRange();
  range.setStartAfter(first);
  range.setEndBefore(second);
  return squeeze(range.toString());
}

/** The screens that the page shows this picture on, by its classes; empty for all. */
function screensOf({ image, box }: Shown): string {
  const names: string[] = [];
  for (let at: Element | null = image; at !== null && box.contains(at); at = at.parentElement) {
    names.push(...at.classList);
  }
  return names.filter(isForScreen).sort().join(' ');
}

function isForScreen(name: string): boolean {
  const parts = nameWords(name);
  return (
    parts.some((part) => SCREEN_ALONE.test(part)) ||
    (parts.some((part) => SCREEN.test(part)) && parts.some((part) => SHOWN.test(part)))
  );
}
