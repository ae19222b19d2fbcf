import type { Log } from '../log.ts';
import { addBackgroundPictures } from './background-pictures.ts';
import { bestAddress, isLazy, otherAddresses, setOf } from './picture-address.ts';
import { isPictureFile, isSamePicture } from './picture-key.ts';
import { markIfInLine } from './pictures-in-lines.ts';
import { CHART } from './pipeline-marks.ts';

/** Pictures smaller than this, in CSS pixels, are icons and counters. */
const MIN_PICTURE_PX = 50;

/** Sites state ratios such as 16 by 9 as width and height: both are below this, and differ. */
const MAX_RATIO = 20;

/** Pictures narrower than this, in CSS pixels, leave the reading column half empty. */
const SMALL_PX = 400;

/** Inline styles that keep counters invisible, as advertisers' code has them. */
const INVISIBLE =
  /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*[01](?:px)?\s*(?:!|;|$))/i;

/** Words in the classes of portraits, smileys and logos; the first ones are WordPress's own. */
const ICON_CLASS = /(?:^|[\s_-])(?:avatar|gravatar|emoji|wp-smiley|icon|logo|favicon|sprite)(?:$|[\s_-])/i;

/**
 * Gives every picture its best real address as an absolute `src`, and no other. Removes pictures that are placeholders,
 * icons or counters, and the copies in `noscript` of pictures that the page shows.
 */
export function resolvePictures(copy: Document, base: string, log: Log): void {
  for (const picture of copy.querySelectorAll('picture')) adoptSources(picture);
  removeSharedPlaceholders(copy);
  for (const noscript of copy.querySelectorAll('noscript')) resolveNoscript(noscript, base);
  for (const image of copy.querySelectorAll<HTMLImageElement>(`img:not(.${CHART})`)) {
    const emoji = image.alt !== '' && /emoji|smiley/.test(image.className) ? image.alt : '';
    if (emoji !== '') {
      image.replaceWith(emoji);
      continue;
    }
    const address = bestAddress(image, base);
    if (address === null) {
      log.remove('pictures', 'placeholder', image);
    } else if (isInvisible(image)) {
      log.remove('pictures', 'kept out of sight', image);
    } else if (markIfInLine(image)) {
      keepOnly(image, address);
    } else if (isIcon(image)) {
      log.remove('pictures', 'icon', image);
    } else {
      keepOnly(image, address);
      takeLinked(image);
    }
  }
  addBackgroundPictures(copy, base);
}

/** Removes the address that several pictures share while each has another one: the box that a lazy loader shows. */
function removeSharedPlaceholders(copy: Document): void {
  const others = new Map<string, Set<string>>();
  const images = [...copy.querySelectorAll('img[src]')];
  const srcOf = (image: Element): string => image.getAttribute('src') ?? '';
  for (const image of images) {
    const [other] = otherAddresses(image);
    if (other !== undefined) others.set(srcOf(image), (others.get(srcOf(image)) ?? new Set()).add(other));
  }
  for (const image of images) {
    if ((others.get(srcOf(image))?.size ?? 0) < 2) continue;
    image.removeAttribute('src');
    image.removeAttribute('data-current-src');
  }
}

/** Replaces a `picture` by its `img`, which gets the address sets. */
function adoptSources(picture: Element): void {
  const image = picture.querySelector('img') ?? picture.appendChild(picture.ownerDocument.createElement('img'));
  const sets = [...picture.querySelectorAll('source')].map(setOf).filter((set) => set !== '');
  image.setAttribute('data-sources', sets.join(', '));
  picture.replaceWith(image);
}

/** Removes the copy in `noscript` if its picture has a real address; otherwise the copy replaces the picture. */
function resolveNoscript(noscript: Element, base: string): void {
  const images = [...noscript.querySelectorAll('img')];
  const [first] = images;
  const box = noscript.closest('figure, picture, p, li, td, a, div');
  const others = [...(box?.querySelectorAll('img') ?? [])].filter((image) => image.closest('noscript') === null);
  const before = noscript.previousElementSibling;
  const twin =
    others.find((image) => image === before) ??
    others.find((image) => first !== undefined && (bestAddress(image, base) ?? '') === bestAddress(first, base)) ??
    (others.length === 1 && others[0] !== undefined && bestAddress(others[0], base) === null ? others[0] : undefined);
  if (twin === undefined || first === undefined) {
    noscript.replaceWith(...images);
    return;
  }
  if (bestAddress(twin, base) === null) twin.replaceWith(first);
  noscript.remove();
}

/** A picture's width or height as the page states it, in CSS pixels; NaN if it does not. */
export function statedSize(image: Element, side: 'width' | 'height'): number {
  return Number.parseFloat(image.getAttribute(side) ?? '');
}

/** Whether a picture hides itself for good; lazy loaders hide one until they have loaded it. */
function isInvisible(image: Element): boolean {
  return (image.hasAttribute('hidden') || INVISIBLE.test(image.getAttribute('style') ?? '')) && !isLazy(image);
}

function isIcon(image: Element): boolean {
  const width = statedSize(image, 'width');
  const height = statedSize(image, 'height');
  const isRatio = width < MAX_RATIO && height < MAX_RATIO && width !== height;
  if ((width < MIN_PICTURE_PX || height < MIN_PICTURE_PX) && !isRatio) return true;
  return ICON_CLASS.test(image.getAttribute('class') ?? '');
}

function keepOnly(image: Element, address: string): void {
  const kept = ['alt', 'width', 'height', 'class', 'title'].map((name) => [name, image.getAttribute(name)] as const);
  for (const { name } of [...image.attributes]) image.removeAttribute(name);
  image.setAttribute('src', address);
  for (const [name, value] of kept) if (value !== null) image.setAttribute(name, value);
}

/**
 * Uses the larger file of its own that a picture links to. It replaces a small picture; for other pictures it becomes
 * `data-full`, for viewing the picture closely. Needs absolute links.
 */
function takeLinked(image: HTMLImageElement): void {
  const link = image.closest('a[href]')?.getAttribute('href') ?? '';
  if (!isPictureFile(link) || !isSamePicture(image.src, link)) return;
  if (statedSize(image, 'width') < SMALL_PX) {
    image.src = link;
    image.removeAttribute('width');
    image.removeAttribute('height');
  } else if (link !== image.src) {
    image.setAttribute('data-full', link);
  }
}
