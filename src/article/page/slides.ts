import { isPictureFile } from './picture-key.ts';
import { PICTURES } from './pipeline-marks.ts';

/**
 * Removes the links in sliders, where each slide leads to its picture's file or to its own fragment of one page of
 * pictures. Links to other articles lead to a page each. Needs pictures without icons: see `resolvePictures()`.
 */
export function unlinkSlides(copy: Document): void {
  const sliders = new Map<Element, Element[]>();
  const pictures = picturesIn(copy);
  for (const link of copy.querySelectorAll('a[href]')) {
    const slider = sliderOf(link, pictures);
    if (slider !== null) sliders.set(slider, [...(sliders.get(slider) ?? []), link]);
  }
  for (const links of sliders.values()) {
    if (links.length < 2 || !(links.every(isToPicture) || isOnePage(links))) continue;
    for (const link of links) link.removeAttribute('href');
  }
}

/** How many pictures each element contains, for elements with at least one. */
function picturesIn(copy: Document): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const image of copy.querySelectorAll(PICTURES)) {
    for (let box = image.parentElement; box !== null; box = box.parentElement)
      counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return counts;
}

/** The smallest box of several pictures around a link that belongs to one of them; null for buttons, which belong to none. */
function sliderOf(link: Element, pictures: ReadonlyMap<Element, number>): Element | null {
  let isWithOne = false;
  for (let box: Element | null = link; box !== null && box.localName !== 'body'; box = box.parentElement) {
    const count = pictures.get(box) ?? 0;
    if (count > 1) return isWithOne ? box : null;
    isWithOne ||= count === 1;
  }
  return null;
}

function isToPicture(link: Element): boolean {
  return isPictureFile(link.getAttribute('href') ?? '');
}

function isOnePage(links: readonly Element[]): boolean {
  const addresses = links.map((link) => (link.getAttribute('href') ?? '').split('#'));
  const pages = new Set(addresses.map(([page]) => page));
  const fragments = new Set(addresses.map(([, fragment]) => fragment ?? ''));
  return pages.size === 1 && fragments.size === links.length;
}
