import { textOf } from '../text/text.ts';
import { otherAddresses, pictureAddress } from './picture-address.ts';

/** The address in a background, or in a property from which a style sheet takes one. */
const BACKGROUND = /(?:background(?:-image)?|--[\w-]+)\s*:[^;]*?url\(\s*(?:["']|&quot;)?([^"')]+)/i;

/** A background that is repeated is a texture or a line. */
const REPEATED = /(?<![\w-])repeat(?:-[xy])?(?![\w-])/i;

/** Smaller boxes hold ornaments and icons, in CSS pixels. */
const MIN_BOX_PX = 60;

/** Attributes whose names speak of a background; of others only those of a box that calls itself a picture count. */
const BACKGROUND_NAME = /bg|back-?ground/i;

/** A box that calls itself a picture. */
const PICTURE_BOX =
  '[role="img"], figure, [class*="image" i], [class*="img" i], [class*="photo" i], [class*="picture" i], [class*="lazy" i]';

/** Words in the classes of boxes whose background is no picture of the article. */
const NOT_A_PICTURE = /(?:^|[\s_-])(?:avatar|icon|logo|sprite|share|social|advert|ad|player)(?:$|[\s_-])/i;

/** Boxes that a page may show with a picture as their background. */
const BOXES = 'div, figure, span, a, section, header, p, td, picture, li, i[role="img"]';

/** Makes images of the pictures that a page shows as backgrounds of empty boxes, in styles and in attributes. */
export function addBackgroundPictures(copy: Document, base: string): void {
  for (const box of copy.body.querySelectorAll(BOXES)) {
    if (box.attributes.length === 0 || box.childElementCount > 2) continue;
    const address = backgroundOf(box, base);
    if (address === null || box.querySelector('img, video, iframe, svg') !== null || textOf(box) !== '') continue;
    const image = copy.createElement('img');
    image.src = address;
    const name = box.getAttribute('aria-label');
    if (name !== null) image.alt = name;
    box.append(image);
  }
}

function backgroundOf(box: Element, base: string): string | null {
  const style = box.getAttribute('style') ?? '';
  if (REPEATED.test(style) || isFlat(style) || NOT_A_PICTURE.test(box.getAttribute('class') ?? '')) return null;
  const stated = [BACKGROUND.exec(style)?.[1] ?? '', box.getAttribute('background') ?? '', ...lazyBackgrounds(box)];
  for (const address of stated) {
    const whole = address === '' ? null : pictureAddress(address, base);
    if (whole !== null && !/\.svg(?:$|[?#])/i.test(whole)) return whole;
  }
  return null;
}

function lazyBackgrounds(box: Element): string[] {
  if (box.matches(PICTURE_BOX)) return otherAddresses(box);
  const named = box.cloneNode(false) as Element;
  for (const { name } of [...named.attributes]) if (!BACKGROUND_NAME.test(name)) named.removeAttribute(name);
  return otherAddresses(named);
}

function isFlat(style: string): boolean {
  return [...style.matchAll(/(?:^|[;\s])(?:width|height)\s*:\s*([\d.]+)px/gi)].some(
    ([, size = '']) => Number(size) < MIN_BOX_PX,
  );
}
