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

/** A pattern that a script fills in: `/img/{width}.jpg`. */
const TEMPLATE = /^(?!data:).*(?:[{}<>]|%7B|\*\*|\[\w+\])/i;

/** What a picture's address looks like: lazy loaders keep flags and pages in attributes of the same names. */
const PICTURE_ADDRESS = /\.(?:jpe?g|png|gif|webp|avif)\b|[/?&=].*(?:image|img|photo|media|upload|resize|width|w=)/i;

/** Words in the file names of the grey boxes that are shown until the picture loads. No photograph is called so. */
const PLACEHOLDER_WORD = /^(?:placeholders?|spacer|preload(?:er)?)$/;

/** Words that photographs have in their names too: they count if the name says nothing else. */
const EMPTY_WORD = /^(?:blank|transparent|loading|loader|lazy(?:load(?:er|ing)?)?|gr[ea]y|1x1)$/;

/** Words that such names have beside them: what is missing, its size and colour. A photograph's name says what it shows. */
const NEUTRAL_WORD =
  /^(?:\d+(?:x\d+)?|no|default|image|img|picture|pic|photo|thumb(?:nail)?|article|post|news|story|bg|background|small|medium|large|wide|square|white|black|light|dark|load|and|for|px|v\d+|[\da-f]{6,})$/;

/** Whole names of two neutral words. */
const MISSING = /^(?:no|default)[-_ ]?(?:image|img|photo|picture|thumb(?:nail)?)\d*$/;

/** Attributes that hold the address of another picture than the one that is shown. */
const OF_ANOTHER =
  /^(?:on|alt$|title$|style$|href$|usemap$|data-full$)|share|social|pin|author|avatar|user|profile|logo|icon|fallback|default|error|placeholder|hover|next|prev|poster/i;

/** Attributes that hold a smaller copy. */
const OF_SMALLER = /thumb|small|tiny|low|lq|blur|preview|mobile/i;

/** The address of a picture's file inside a longer value: `url(…)`, JSON, a list. */
const FILE_ADDRESS =
  /(?:^|["'(\s,])((?:(?:https?:\/)?\/|[\w.-]+\/)[^\s"'()\\{}<>*]+\.(?:jpe?g|png|gif|webp|avif)(?:\?[^\s"'()\\]*)?)(?=$|["')\s,])/i;

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
  const whole = TEMPLATE.test(address) ? null : absolute(address, base, LOADS);
  return whole === null || isPlaceholder(whole) ? null : whole;
}

/** Whether a lazy loader sets the image's address later. */
export function isLazy(image: Element): boolean {
  return (
    [...LAZY_SOURCES, ...LAZY_SETS, 'srcset'].some((name) => image.hasAttribute(name)) ||
    otherAddresses(image).length > 0
  );
}

/** What may be the address of an image's picture, best first; most images need only the first ones. */
function* candidatesOf(image: Element): Generator<string> {
  const value = (name: string): string => image.getAttribute(name) ?? '';
  for (const name of LAZY_SETS) yield largestOf(value(name));
  for (const name of LAZY_SOURCES) if (PICTURE_ADDRESS.test(value(name))) yield value(name);
  yield largestOf(value('srcset'));
  const shown = [value('data-current-src'), value('src')];
  for (const address of shown) if (!address.startsWith('data:')) yield address;
  yield largestOf(value('data-sources'));
  yield* otherAddresses(image);
  yield* shown;
}

/** Addresses of pictures in attributes of any name, for pictures that state none where it is expected; the largest first. */
export function otherAddresses(element: Element): string[] {
  const found = [...element.attributes]
    .filter(({ name }) => !OF_ANOTHER.test(name) && !['src', 'data-current-src', 'data-sources'].includes(name))
    .map(({ name, value }) => ({ name, address: addressIn(value) }))
    .filter(({ address }) => address !== '');
  const isSmaller = ({ name }: { name: string }): number => Number(OF_SMALLER.test(name));
  return found.sort((a, b) => isSmaller(a) - isSmaller(b)).map(({ address }) => address);
}

/** The address of a picture's file in an attribute's value, the largest of a set; empty if it has none. */
function addressIn(value: string): string {
  const [, address = ''] = FILE_ADDRESS.exec(value) ?? [];
  return address !== '' && /\s[\d.]+[wx](?:,|$)/.test(value) ? largestOf(value) : address;
}

/** All addresses of a `source`, as a set. */
export function setOf(source: Element): string {
  const named = ['srcset', 'data-srcset'].map((name) => source.getAttribute(name) ?? '').filter((set) => set !== '');
  return (named.length > 0 ? named : otherAddresses(source)).join(', ');
}

/** The largest address of a `srcset` that is not wider than a reader needs; empty if the set is. */
function largestOf(set: string): string {
  if (set === '') return '';
  const options: { address: string; width: number }[] = [];
  // Some sites leave out the space after the comma of a size: "small.jpg 545w,large.jpg 900w".
  const spaced = set.replace(/(\s[\d.]+[wxh]),(?=\S)/g, '$1, ');
  for (const token of spaced.split(/\s+/).filter((part) => part !== '')) {
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
  return isPlaceholderName(/([^/]*?)(?:\.\w+)?(?:[?#].*)?$/.exec(address)?.[1] ?? '');
}

/** Whether a file's whole name says that there is no picture; a word of it may also name what a photograph shows. */
function isPlaceholderName(name: string): boolean {
  const bare = name.toLowerCase();
  if (bare === 'pixel' || MISSING.test(bare)) return true;
  const parts = bare.split(/[-_.\s]+/).filter((part) => part !== '');
  const others = parts.filter(
    (part) => ![PLACEHOLDER_WORD, EMPTY_WORD, NEUTRAL_WORD].some((words) => words.test(part)),
  );
  // One more word may be the site's name.
  if (parts.some((part) => PLACEHOLDER_WORD.test(part))) return others.length < 2;
  return parts.some((part) => EMPTY_WORD.test(part)) && others.length === 0;
}
