import { absolute } from './links.ts';

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

/** Addresses that a picture can be loaded from, and pictures as data. */
const LOADS = /^(?:https?|file):|^data:image\/(?!svg)/;

/** What a picture's address looks like: lazy loaders keep flags and pages in attributes of the same names. */
const PICTURE_ADDRESS = /\.(?:jpe?g|png|gif|webp|avif)\b|[/?&=].*(?:image|img|photo|media|upload|resize|width|w=)/i;

/** File names of the grey boxes that are shown until the picture loads. Only whole words: trucks unload too. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|1x1|lazy[-_]?load|no-?image|default-?image)(?=[/_.-])[^/]*$|\/(?:pixel|gr[ea]y|loading|loader|preload(?:er)?)\.\w+$/i;

/** A `data:` address below this length is a placeholder, in characters. */
const MIN_DATA_CHARS = 4096;

/** The reading column is no wider than this, in device pixels: larger files only cost time. */
const MAX_WIDTH_PX = 1920;

/** How wide `1x` in a `srcset` is taken to be, in device pixels. */
const DENSITY_WIDTH_PX = 800;

/** The best real address of an image as an absolute one; null if it has none but placeholders. */
export function bestAddress(image: Element, base: string): string | null {
  for (const candidate of candidatesOf(image)) {
    const address = pictureAddress(candidate, base);
    if (address !== null) return address;
  }
  return null;
}

/** The absolute address of a picture; null if nothing can be loaded from it, or only a placeholder. */
export function pictureAddress(address: string, base: string): string | null {
  const whole = absolute(address, base, LOADS);
  return whole === null || isPlaceholder(whole) ? null : whole;
}

/** Whether a lazy loader sets the image's address later. */
export function isLazy(image: Element): boolean {
  return [...LAZY_SOURCES, ...LAZY_SETS, 'srcset'].some((name) => image.hasAttribute(name));
}

/** What may be the address of an image's picture, best first; most images need only the first ones. */
function* candidatesOf(image: Element): Generator<string> {
  const value = (name: string): string => image.getAttribute(name) ?? '';
  for (const name of LAZY_SETS) yield largestOf(value(name));
  for (const name of LAZY_SOURCES) if (PICTURE_ADDRESS.test(value(name))) yield value(name);
  yield largestOf(value('srcset'));
  yield value('data-current-src');
  yield value('src');
  yield largestOf(value('data-sources'));
}

/** The largest address of a `srcset` that is not wider than a reader needs; empty if the set is. */
function largestOf(set: string): string {
  if (set === '') return '';
  const options: { address: string; width: number }[] = [];
  for (const token of set.split(/\s+/).filter((part) => part !== '')) {
    const last = options.at(-1);
    const [, size, unit] = /^([\d.]+)([wxh]),?$/.exec(token) ?? [];
    if (size === undefined) options.push({ address: token.replace(/,$/, ''), width: 0 });
    else if (last !== undefined && unit !== 'h') last.width = Number(size) * (unit === 'x' ? DENSITY_WIDTH_PX : 1);
  }
  const real = options.filter(({ address }) => !address.startsWith('data:'));
  const fitting = real.filter(({ width }) => width <= MAX_WIDTH_PX);
  const [first, ...rest] = fitting.length > 0 ? fitting : real;
  if (first === undefined) return '';
  return rest.reduce((best, option) => (option.width > best.width ? option : best), first).address;
}

function isPlaceholder(address: string): boolean {
  if (address.startsWith('data:')) return address.length < MIN_DATA_CHARS;
  return PLACEHOLDER.test(address.split('?')[0] ?? '');
}
