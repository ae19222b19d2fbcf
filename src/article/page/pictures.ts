import type { Log } from '../log.ts';
import { absolute } from './links.ts';
import { isPictureFile, isSamePicture } from './picture-key.ts';

/** Attributes in which lazy loaders keep the real address, best first. */
const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-lazy',
  'data-src-large',
  'data-full-src',
  'data-img-src',
  'data-img-url',
  'data-hi-res-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** Addresses that a picture can be loaded from, or that are the picture itself as data. */
const LOADS = /^(?:https?|file):|^data:image\/(?!svg)/;

/** What the address of a picture looks like: lazy loaders keep flags and pages in attributes of the same names. */
const PICTURE_ADDRESS = /\.(?:jpe?g|png|gif|webp|avif)\b|[/?&=].*(?:image|img|photo|media|upload|resize|width|w=)/i;

/** File names of the grey boxes that stand in until the picture loads. The words are whole: trucks unload too. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|1x1|lazy[-_]?load|no-?image|default-?image)(?=[/_.-])[^/]*$|\/(?:pixel|gr[ea]y|loading|loader|preload(?:er)?)\.\w+$/i;

/** The reading column is no wider than this many device pixels: larger files only cost time. */
const WIDEST = 1920;

/** Pictures smaller than this, in CSS pixels, are icons and counters. */
const ICON = 50;

/** Pictures smaller than this, in CSS pixels, leave the reading column half empty. */
const SMALL = 400;

/** Words in the classes of portraits, smileys and logos; the first ones are WordPress's own. */
/** Styles of a picture's own by which counters are kept out of sight, as the codes that advertisers hand out have them. */
const UNSEEN =
  /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*[01](?:px)?\s*(?:!|;|$))/i;

const ICON_CLASS = /(?:^|[\s_-])(?:avatar|gravatar|emoji|wp-smiley|icon|logo|favicon|sprite)(?:$|[\s_-])/i;

/**
 * Gives every picture its best real address as an absolute `src`, and nothing else to load from. Pictures that are
 * placeholders, icons or counters go; so do the copies in `noscript` of pictures that are there already.
 */
export function resolvePictures(copy: Document, base: string, log: Log): void {
  for (const picture of copy.querySelectorAll('picture')) adoptSources(picture);
  for (const noscript of copy.querySelectorAll('noscript')) resolveNoscript(noscript, base);
  for (const image of copy.querySelectorAll('img')) {
    const emoji = image.alt !== '' && /emoji|smiley/.test(image.className) ? image.alt : '';
    if (emoji !== '') {
      image.replaceWith(emoji);
      continue;
    }
    const address = bestAddress(image, base);
    if (address === null) {
      log.remove('pictures', 'placeholder', image);
    } else if (isUnseen(image)) {
      log.remove('pictures', 'kept out of sight', image);
    } else if (isIcon(image)) {
      log.remove('pictures', 'icon', image);
    } else {
      keepOnly(image, address);
      takeLinked(image);
    }
  }
  for (const figure of copy.querySelectorAll('[style*="background-image"]')) backgroundPicture(figure, base);
}

/** Puts the address sets of a `picture` on its `img`, which is all that stays. */
function adoptSources(picture: Element): void {
  const image = picture.querySelector('img') ?? picture.appendChild(picture.ownerDocument.createElement('img'));
  const sets = [...picture.querySelectorAll('source')].map((source) =>
    [source.getAttribute('srcset'), source.getAttribute('data-srcset')].filter(Boolean).join(', '),
  );
  image.setAttribute('data-sources', sets.join(', '));
  picture.replaceWith(image);
}

/** A copy in `noscript` goes when the picture that it stands in for has its real address, and else takes its place. */
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

function bestAddress(image: Element, base: string): string | null {
  for (const candidate of candidatesOf(image)) {
    const address = absolute(candidate, base, LOADS);
    if (address !== null && !isPlaceholder(address)) return address;
  }
  return null;
}

/** What may be the address of an image's picture, best first; most images need no more than the first ones. */
function* candidatesOf(image: Element): Generator<string> {
  const value = (name: string): string => image.getAttribute(name) ?? '';
  for (const name of LAZY_SETS) yield largestOf(value(name));
  for (const name of LAZY_SOURCES) if (PICTURE_ADDRESS.test(value(name))) yield value(name);
  yield largestOf(value('srcset'));
  yield value('data-current-src');
  yield value('src');
  yield largestOf(value('data-sources'));
}

/** The largest address of a `srcset` that is not wider than a reader needs; empty when there is none. */
function largestOf(set: string): string {
  if (set === '') return '';
  const options: { address: string; width: number }[] = [];
  for (const token of set.split(/\s+/).filter((part) => part !== '')) {
    const last = options.at(-1);
    const [, size, unit] = /^([\d.]+)([wxh]),?$/.exec(token) ?? [];
    if (size === undefined) options.push({ address: token.replace(/,$/, ''), width: 0 });
    else if (last !== undefined && unit !== 'h') last.width = Number(size) * (unit === 'x' ? 800 : 1);
  }
  const real = options.filter(({ address }) => !address.startsWith('data:'));
  const fitting = real.filter(({ width }) => width <= WIDEST);
  const [first, ...rest] = fitting.length > 0 ? fitting : real;
  if (first === undefined) return '';
  return rest.reduce((best, option) => (option.width > best.width ? option : best), first).address;
}

function isPlaceholder(address: string): boolean {
  if (address.startsWith('data:')) return address.length < 4096;
  return PLACEHOLDER.test(address.split('?')[0] ?? '');
}

/** A picture's width or height as the page states it, in CSS pixels; NaN where it states none. */
export function statedSize(image: Element, side: 'width' | 'height'): number {
  return Number.parseFloat(image.getAttribute(side) ?? '');
}

/** Whether a picture hides itself for good; lazy loaders hide one until they have brought it. */
function isUnseen(image: Element): boolean {
  const isKeptOut = image.hasAttribute('hidden') || UNSEEN.test(image.getAttribute('style') ?? '');
  return isKeptOut && ![...LAZY_SOURCES, ...LAZY_SETS, 'srcset'].some((name) => image.hasAttribute(name));
}

function isIcon(image: Element): boolean {
  const width = statedSize(image, 'width');
  const height = statedSize(image, 'height');
  const isRatio = width < 20 && height < 20 && width !== height;
  if ((width < ICON || height < ICON) && !isRatio) return true;
  return ICON_CLASS.test(image.getAttribute('class') ?? '');
}

function keepOnly(image: Element, address: string): void {
  const kept = ['alt', 'width', 'height', 'class', 'title'].map((name) => [name, image.getAttribute(name)] as const);
  for (const { name } of [...image.attributes]) image.removeAttribute(name);
  image.setAttribute('src', address);
  for (const [name, value] of kept) if (value !== null) image.setAttribute(name, value);
}

/**
 * Pages print pictures that lead to their own large file. Of a small one a reader wants the large one in its place; of
 * any other it is kept as `data-full`, for looking at the picture closely.
 */
function takeLinked(image: HTMLImageElement): void {
  const link = image.closest('a[href]')?.getAttribute('href') ?? '';
  if (!isPictureFile(link) || !isSamePicture(image.src, link)) return;
  if (statedSize(image, 'width') < SMALL) {
    image.src = link;
    image.removeAttribute('width');
    image.removeAttribute('height');
  } else if (link !== image.src) {
    image.setAttribute('data-full', link);
  }
}

/** A picture that a page sets as the background of an empty block is a picture all the same. */
function backgroundPicture(block: Element, base: string): void {
  const [, address = ''] = /background-image:\s*url\(\s*["']?([^"')]+)/i.exec(block.getAttribute('style') ?? '') ?? [];
  const resolved = absolute(address, base, LOADS);
  if (resolved === null || isPlaceholder(resolved) || block.querySelector('img') !== null) return;
  if ((block.textContent ?? '').trim() !== '') return;
  const image = block.ownerDocument.createElement('img');
  image.src = resolved;
  block.append(image);
}
